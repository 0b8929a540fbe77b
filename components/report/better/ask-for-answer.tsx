"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { type Refusal, sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

interface AskForAnswerProps {
  interviewId: string;
  questionId: string;
  model: string;
}

/** Has the model tell the answer better, on request: it takes a call. */
export function AskForAnswer({ interviewId, questionId, model }: AskForAnswerProps) {
  const t = useTranslations("Report.better");
  const router = useRouter();
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [asking, startTransition] = useTransition();
  const ask = () =>
    startTransition(async () => {
      setRefused(null);
      const answered = await sendJson(`/api/interviews/${interviewId}/better-answers`, { questionId });
      if (answered.ok) router.refresh();
      else setRefused(answered.refusal);
    });
  return (
    <div className="space-y-3 print:hidden">
      <Button className="text-sm" aria-disabled={asking} onClick={() => !asking && ask()}>
        {asking ? t("asking") : t("ask", { model })}
      </Button>
      {refused?.added ? (
        <Notice tone="warning">{t("refused", { words: refused.added.join(", ") })}</Notice>
      ) : (
        refused && <RefusalNotice code={refused.code} lead={t("notWorded")} />
      )}
    </div>
  );
}
