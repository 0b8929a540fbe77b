"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

interface AskForWordingProps {
  interviewId: string;
  turnId: string;
  model: string;
}

/** Has the model word the question better, on request: it takes a call. */
export function AskForWording({ interviewId, turnId, model }: AskForWordingProps) {
  const t = useTranslations("Asked");
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const [asking, startTransition] = useTransition();
  const ask = () =>
    startTransition(async () => {
      setRefused(null);
      const answered = await sendJson(`/api/interviews/${interviewId}/wordings`, { turnId });
      if (answered.ok) router.refresh();
      else setRefused(answered.refusal.code);
    });
  return (
    <div className="mt-3 space-y-3 print:hidden">
      <Button className="text-sm" aria-disabled={asking} onClick={() => !asking && ask()}>
        {asking ? t("wording") : t("askModel", { model })}
      </Button>
      {refused === "not-supported" ? (
        <Notice tone="warning">{t("wordingRefused")}</Notice>
      ) : (
        refused && <RefusalNotice code={refused} lead={t("notWorded")} />
      )}
    </div>
  );
}
