"use client";

import { useTimeZone } from "next-intl";
import { useEffect, useRef } from "react";

interface ReaderTimeZoneProps {
  onDiffers: (timeZone: string) => Promise<void>;
}

/** Tells the server the reader's time zone where it had to guess, once. */
export function ReaderTimeZone({ onDiffers }: ReaderTimeZoneProps) {
  const known = useTimeZone();
  const told = useRef(false);
  useEffect(() => {
    const actual = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (told.current || actual === known) return;
    told.current = true;
    void onDiffers(actual);
  }, [known, onDiffers]);
  return null;
}
