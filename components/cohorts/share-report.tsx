"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";

interface Reader {
  cohortId: string;
  cohort: string;
  coach: string;
}

interface ShareReportProps {
  interviewId: string;
  /** Who can read it. */
  readers: readonly Reader[];
  /** Who could. */
  coaches: readonly Reader[];
}

/** Lets the coaches of the reader's cohorts read this report, says who can, and ends it. Nothing where there is no coach. The section takes the focus of a button that is gone. */
export function ShareReport({ interviewId, readers, coaches }: ShareReportProps) {
  const t = useTranslations("Cohorts.share");
  const format = useFormatter();
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, startTransition] = useTransition();
  if (readers.length === 0 && coaches.length === 0) return null;
  const named = (all: readonly Reader[]) =>
    format.list(all.map(({ coach, cohort }) => t("reader", { coach, cohort })));
  const send = (method: "POST" | "DELETE") =>
    startTransition(async () => {
      const answered = await sendJson(`/api/interviews/${interviewId}/share`, {}, method);
      setRefused(answered.ok ? null : answered.refusal.code);
      router.refresh();
    });
  const more = coaches.some(({ cohortId }) => !readers.some((reader) => reader.cohortId === cohortId));
  return (
    <section aria-label={t("label")} tabIndex={-1} className="mt-4 text-sm outline-none print:hidden">
      <p role="status">
        {readers.length > 0
          ? t("readBy", { names: named(readers) })
          : t("private", { names: named(coaches) })}
      </p>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {more && (
          <Button look="quiet" aria-disabled={busy} onClick={() => !busy && send("POST")}>
            {t("share")}
          </Button>
        )}
        {readers.length > 0 && (
          <Button look="quiet" aria-disabled={busy} onClick={() => !busy && send("DELETE")}>
            {t("stop")}
          </Button>
        )}
      </div>
      {refused && <RefusalNotice code={refused} lead={t("notChanged")} />}
    </section>
  );
}
