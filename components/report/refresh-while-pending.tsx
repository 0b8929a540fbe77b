"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";

const everyMs = 2_000;

/** Sets the page anew while answers wait for their rating, and tells a screen reader when they are done. */
export function RefreshWhilePending({ pending }: { pending: number }) {
  const t = useTranslations("Report");
  const router = useRouter();
  const waiting = pending > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [waiting, router]);
  return (
    <p role="status" className={waiting ? "mt-3 text-sm text-soft" : "sr-only"}>
      {waiting ? t("ratingUnderWay", { count: pending }) : ""}
    </p>
  );
}
