"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { PromptUsed } from "@/core/guide/editing/guide-change";
import type { EditedPoint, EditedQuestion } from "@/core/guide/editing/guide-edit";
import { useDesk } from "./guide-desk";
import { LeftOutList } from "./left-out-list";
import type { Proposal } from "./proposal";

interface ProposePointsProps {
  question: EditedQuestion;
  lang: string;
  /** `madeBy`: what proposed them. */
  onChange: (points: EditedPoint[], madeBy: PromptUsed[]) => void;
}

/** Has the model propose key points, in the place of those in the form: to be read, changed or removed before they are saved. */
export function ProposePoints({ question, lang, onChange }: ProposePointsProps) {
  const t = useTranslations("Guide.propose");
  const model = useDesk()?.model ?? null;
  const [before, setBefore] = useState<EditedPoint[] | null>(null);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [asking, startTransition] = useTransition();
  if (!model) return null;
  const ask = () =>
    startTransition(async () => {
      setRefused(null);
      const answered = await sendJson<Proposal>("/api/key-points", { question, language: lang });
      if (!answered.ok) return setRefused(answered.refusal.code);
      setBefore(question.keyPoints);
      setProposal(answered.body);
      if (answered.body.points.length > 0) onChange(answered.body.points, answered.body.madeBy);
    });
  const takeBack = () => {
    if (before) onChange(before, []);
    setProposal(null);
  };
  return (
    <div className="space-y-3">
      <Button className="text-sm" aria-disabled={asking} onClick={() => !asking && ask()}>
        {asking ? t("asking") : t("ask", { model })}
      </Button>
      {refused && (
        <RefusalNotice code={refused === "invalid-input" ? "no-answer" : refused} lead={t("refused")} />
      )}
      {proposal && <Proposed proposal={proposal} onTakeBack={takeBack} />}
    </div>
  );
}

function Proposed({ proposal, onTakeBack }: { proposal: Proposal; onTakeBack: () => void }) {
  const t = useTranslations("Guide.propose");
  const { points, leftOut, model } = proposal;
  return (
    <Notice
      action={
        points.length > 0 && (
          <Button look="quiet" onClick={onTakeBack}>
            {t("takeBack")}
          </Button>
        )
      }
    >
      <p>{points.length > 0 ? t("proposed", { count: points.length, model }) : t("nothing", { model })}</p>
      <LeftOutList leftOut={leftOut} />
    </Notice>
  );
}
