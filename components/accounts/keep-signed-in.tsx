"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** A session is renewed once a day at most, so that asking more often is of no use. */
const everyMs = 12 * 3_600_000;

/** Has the session of whoever opens pages renewed, also in a tab that stays open for weeks. */
export function KeepSignedIn() {
  const path = usePathname();
  const asked = useRef(Number.NEGATIVE_INFINITY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that is opened is a use
  useEffect(() => {
    if (performance.now() - asked.current < everyMs) return;
    asked.current = performance.now();
    // Whoever is not signed in any more learns it from the next page.
    void fetch("/api/session").catch(() => {});
  }, [path]);
  return null;
}
