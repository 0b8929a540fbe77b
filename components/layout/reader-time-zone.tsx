"use client";

import { NextIntlClientProvider, useLocale, useTimeZone } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";

const yearSeconds = 365 * 24 * 3600;

/**
 * Shows moments in the reader's own time zone, also where the server had to guess it. It is kept for the pages that the server makes from now
 * on; this one is not asked for again.
 */
export function ReaderTimeZone({ children }: { children: ReactNode }) {
  const guessed = useTimeZone();
  const locale = useLocale();
  const [timeZone, setTimeZone] = useState(guessed);
  useEffect(() => {
    const actual = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (actual === guessed) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not there without TLS
    document.cookie = `timezone=${encodeURIComponent(actual)}; path=/; max-age=${yearSeconds}; samesite=lax`;
    setTimeZone(actual);
  }, [guessed]);
  return (
    <NextIntlClientProvider locale={locale} {...(timeZone !== undefined && { timeZone })}>
      {children}
    </NextIntlClientProvider>
  );
}
