"use server";

import { cookies } from "next/headers";
import { catalogues } from "@/i18n/locale";

const year = { maxAge: 365 * 24 * 3600, sameSite: "lax", httpOnly: true, path: "/" } as const;

/** Keeps the reader's interface language for a year; anything that has no message file is ignored. */
export async function rememberLocale(locale: string): Promise<void> {
  if (!catalogues.some((name) => name === locale)) return;
  (await cookies()).set("locale", locale, year);
}
