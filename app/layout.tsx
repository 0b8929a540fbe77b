import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { KeepSignedIn } from "@/components/accounts/keep-signed-in";
import { KeepFocus } from "@/components/layout/keep-focus";
import { ReaderTimeZone } from "@/components/layout/reader-time-zone";
import { SiteHeader } from "@/components/layout/site-header";
import { Theme } from "@/components/layout/theme";
import { ShortcutKeys } from "@/components/shortcuts/shortcut-keys";
import { accountsAreOn } from "@/wiring/accounts";
import { cohortsFor } from "@/wiring/cohorts";
import { fontVariables } from "./fonts";
import "./globals.css";
import { visitor } from "./visit";

export async function generateMetadata(): Promise<Metadata> {
  return { description: (await getTranslations("Site"))("description") };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#161719" },
  ],
};

/** Who is signed in, as far as the head of each page goes by it. */
async function headOf() {
  const person = await visitor();
  if (!person) return null;
  const { role } = person;
  return { role, inCohort: role === "candidate" && (await cohortsFor(person).isMember()) };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const signedIn = accountsAreOn() ? await headOf().catch(() => null) : undefined;
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={await getLocale()} className={fontVariables} suppressHydrationWarning>
      <body>
        <NextIntlClientProvider>
          <Theme nonce={nonce}>
            <SiteHeader signedIn={signedIn} />
            <ReaderTimeZone>{children}</ReaderTimeZone>
            <KeepFocus />
            <ShortcutKeys />
            {signedIn && <KeepSignedIn />}
          </Theme>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
