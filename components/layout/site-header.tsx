import { clsx } from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { SignOut } from "@/components/accounts/sign-out";
import type { Role } from "@/core/people/person";
import { SiteNav } from "./site-nav";

interface SiteHeaderProps {
  /** Who is signed in: null where nobody is, undefined where there are no accounts. */
  signedIn?: { role: Role; inCohort: boolean } | null | undefined;
}

/** The product's name and, for whoever may see them, the way to its other screens. */
export function SiteHeader({ signedIn }: SiteHeaderProps) {
  const t = useTranslations("Site");
  return (
    <>
      <a
        href="#main"
        className="sr-only z-30 rounded bg-raised focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-2 focus:shadow-float print:hidden"
      >
        {t("skip")}
      </a>
      <header className="site-header flex flex-wrap items-center gap-x-4 gap-y-1 py-4 sm:gap-x-6 print:hidden">
        <Link href="/" lang="en" className="mr-auto py-1 touch:py-1.5 font-serif text-lg">
          {t("name")}
        </Link>
        {signedIn !== null && (
          // With accounts there is more of it than a phone's first row holds beside the way out.
          <div className={clsx(signedIn && "max-sm:order-last max-sm:basis-full")}>
            <SiteNav
              cohorts={signedIn !== undefined && (signedIn.role !== "candidate" || signedIn.inCohort)}
              people={signedIn?.role === "owner"}
            />
          </div>
        )}
        {signedIn && <SignOut />}
      </header>
    </>
  );
}
