"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";

const places = [
  { href: "/interviews", key: "interviews" },
  { href: "/progress", key: "progress" },
  { href: "/settings", key: "settings" },
] as const;
const cohorts = { href: "/cohorts", key: "cohorts" } as const;
const people = { href: "/people", key: "people" } as const;

interface SiteNavProps {
  /** Whether there are cohorts that the reader keeps or is in. */
  cohorts: boolean;
  people: boolean;
}

/** Links to the other screens; the one that is open is marked. */
export function SiteNav(shows: SiteNavProps) {
  const t = useTranslations("Site");
  const path = usePathname();
  const more = [...(shows.cohorts ? [cohorts] : []), ...(shows.people ? [people] : [])];
  return (
    <nav aria-label={t("navigation")}>
      <ul
        className={clsx(
          "flex flex-wrap gap-x-4 text-sm sm:gap-x-6",
          // Four or five fit into one row of a phone, in somewhat smaller letters.
          more.length > 0 &&
            "max-sm:justify-between max-sm:gap-x-1.5 max-sm:text-[0.875rem] max-[22.5rem]:-mx-2 max-[22.5rem]:text-[0.8125rem]",
        )}
      >
        {[...places, ...more].map(({ href, key }) => {
          const here = path === href;
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={here ? "page" : undefined}
                className={clsx(
                  "inline-block py-1.5 touch:py-2.5 hover:text-ink",
                  here ? "text-ink" : "text-soft",
                )}
              >
                {t(key)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
