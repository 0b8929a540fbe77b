import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Button } from "@/components/ui/button";
import { editRefusalCode } from "../edit-refusal";
import { useDesk } from "../guide-desk";
import { madeByAll } from "../proposal";
import { ProposedFor } from "./proposed-for";
import type { Proposed } from "./use-proposals";

interface ProposalsReviewProps {
  proposed: readonly Proposed[];
  /** More is on its way: what was chosen is kept, but not shown meanwhile. */
  running: boolean;
  lang: string;
  /** Once they are stored or discarded. */
  onClose: () => void;
}

/** All that was proposed, question by question, each to be taken or left; what is taken becomes one revision. */
export function ProposalsReview({ proposed, running, lang, onClose }: ProposalsReviewProps) {
  const t = useTranslations("Guide.proposeAll");
  const desk = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!running) heading.current?.focus();
  }, [running]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<string | null>(null);
  const taken = proposed.filter(
    ({ question, proposal }) => proposal.points.length > 0 && !left.has(question.id),
  );
  const choose = (id: string, take: boolean) =>
    setLeft((before) => (take ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  const save = async () => {
    const questions = taken.map(({ question: { id }, proposal }) => ({
      questionId: id,
      keyPoints: proposal.points,
    }));
    const madeBy = madeByAll(taken.map(({ proposal }) => proposal));
    const refusal = await desk?.save({ type: "change-points", questions }, madeBy);
    if (refusal) setRefused(editRefusalCode(refusal));
    else onClose();
  };
  const ready = taken.length > 0 && !desk?.saving;
  return (
    <div className="space-y-5" hidden={running}>
      <h3 ref={heading} tabIndex={-1} className="font-serif text-lg outline-none">
        {t("review", { count: proposed.length })}
      </h3>
      <p className="text-soft">{t("reviewHint")}</p>
      <ol className="space-y-5">
        {proposed.map((one) => (
          <ProposedFor
            key={one.question.id}
            proposed={one}
            lang={lang}
            taken={taken.includes(one)}
            onChoose={(take) => choose(one.question.id, take)}
          />
        ))}
      </ol>
      {refused && <RefusalNotice code={refused} lead={t("notSaved")} />}
      <p className="flex flex-wrap gap-3 text-sm">
        <Button look="primary" aria-disabled={!ready} onClick={() => ready && void save()}>
          {t("save", { count: taken.length })}
        </Button>
        <Button onClick={onClose}>{t("discard")}</Button>
      </p>
    </div>
  );
}
