"use client";

import { useTranslations } from "next-intl";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Space } from "@/components/ui/space";
import { useDesk } from "../guide-desk";
import { useWarningBeforeLeaving } from "../use-warning-before-leaving";
import { ProposalsReview } from "./proposals-review";
import { type AnsweredQuestion, useProposals } from "./use-proposals";

interface ProposeAllProps {
  /** Those with an answer, in the guide's order. */
  questions: readonly AnsweredQuestion[];
  lang: string;
}

/** Has the model propose key points for the whole guide in one go, to be reviewed before any is stored. */
export function ProposeAll({ questions, lang }: ProposeAllProps) {
  const t = useTranslations("Guide.proposeAll");
  const model = useDesk()?.model ?? null;
  const { proposed, next, running, refused, run, stop, discard } = useProposals(questions, lang);
  useWarningBeforeLeaving(running || proposed.length > 0);
  if (!model || questions.length === 0) return null;
  const begun = proposed.length > 0;
  return (
    <div className="print:hidden">
      <Section label={t("title")}>
        <div className="space-y-4">
          {!begun && !running && <p>{t("explanation", { count: questions.length, model })}</p>}
          {running && next && (
            <Progress done={proposed.length} of={questions.length} asking={next} lang={lang} />
          )}
          {refused && <RefusalNotice code={refused} lead={t(begun ? "brokeOff" : "refused")} />}
          <p className="flex flex-wrap gap-3 text-sm">
            {running && <Button onClick={stop}>{t("stop")}</Button>}
            {!running && next && (
              <Button onClick={() => void run()}>
                {begun ? t("goOn", { count: questions.length - proposed.length }) : t("begin", { model })}
              </Button>
            )}
          </p>
          {begun && <ProposalsReview {...{ proposed, running, lang }} onClose={discard} />}
        </div>
      </Section>
    </div>
  );
}

interface ProgressProps {
  done: number;
  of: number;
  asking: AnsweredQuestion;
  lang: string;
}

function Progress({ done, of, asking, lang }: ProgressProps) {
  const t = useTranslations("Guide.proposeAll");
  return (
    <div>
      <progress className="h-1.5 w-full accent-accent" value={done} max={of} aria-label={t("title")} />
      <p role="status" className="text-sm text-soft">
        {t("progress", { number: done + 1, count: of })}
        <Space />
        <span lang={lang}>{asking.draft.text}</span>
      </p>
    </div>
  );
}
