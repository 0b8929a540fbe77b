"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";

interface RetryRatingProps {
  interviewId: string;
  questionId: string;
}

/** Asks for a rating again where it failed. */
export function RetryRating({ interviewId, questionId }: RetryRatingProps) {
  const t = useTranslations("Report");
  const router = useRouter();
  const [refused, setRefused] = useState(false);
  const [asking, startTransition] = useTransition();
  const retry = () =>
    startTransition(async () => {
      const answered = await sendJson(`/api/interviews/${interviewId}/ratings`, { questionId });
      setRefused(!answered.ok);
      if (answered.ok) router.refresh();
    });
  return (
    <span className="flex flex-wrap items-baseline gap-3">
      {refused && <span role="alert">{t("retryRefused")}</span>}
      <Button className="text-sm print:hidden" aria-disabled={asking} onClick={() => !asking && retry()}>
        {asking ? t("retrying") : t("retry")}
      </Button>
    </span>
  );
}
