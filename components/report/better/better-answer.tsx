import { useTranslations } from "next-intl";
import { PlainText } from "@/components/ui/plain-text";
import type { ReportView } from "../report-view";
import { AskForAnswer } from "./ask-for-answer";
import type { BetterView } from "./better-view";
import { UseAsModelAnswer } from "./guide-buttons";
import { Outline } from "./outline";

interface BetterAnswerProps {
  view: ReportView;
  questionId: string;
  lang: string;
}

/** The answer told better: in the candidate's own words by a model, and as an outline of what to add and where. */
export function BetterAnswer({ view, questionId, lang }: BetterAnswerProps) {
  const t = useTranslations("Report.better");
  const better = view.better[questionId];
  if (!better) return null;
  const { outline, wording } = better;
  const { model } = view;
  return (
    <details className="mt-5">
      <summary className="disclosure text-sm">{t("title")}</summary>
      <div className="mt-2 space-y-5 border-l border-hairline pl-5">
        {wording && <Wording {...{ questionId, lang, wording }} inGuide={better.inGuide} />}
        {model && wording?.model !== model && (
          <AskForAnswer interviewId={view.id} questionId={questionId} model={model} />
        )}
        <div>
          <h4 className="text-sm text-soft">{outline.length > 0 ? t("outline") : t("complete")}</h4>
          <Outline items={outline} lang={lang} />
        </div>
      </div>
    </details>
  );
}

interface WordingProps {
  questionId: string;
  lang: string;
  wording: NonNullable<BetterView["wording"]>;
  inGuide: BetterView["inGuide"];
}

function Wording({ questionId, lang, wording: { text, model }, inGuide }: WordingProps) {
  const t = useTranslations("Report.better");
  return (
    <div>
      <div className="font-serif text-lg">
        <PlainText lang={lang}>{text}</PlainText>
      </div>
      <p className="mt-2 text-sm text-soft">{t("byModel", { model })}</p>
      {inGuide?.isModelAnswer ? (
        <p className="mt-2 text-sm">{t("isModelAnswer")}</p>
      ) : (
        inGuide && <UseAsModelAnswer questionId={questionId} answer={text} />
      )}
    </div>
  );
}
