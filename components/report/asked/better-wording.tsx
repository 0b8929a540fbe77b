import { useTranslations } from "next-intl";
import type { AskedQuestion, AskedWording } from "@/core/scoring/report";
import { AskForWording } from "./ask-for-wording";

interface BetterWordingProps {
  interviewId: string;
  question: AskedQuestion;
  /** The model that can word it; null where none is configured. */
  model: string | null;
  lang: string;
}

/** The candidate's own question in better words, and who found them. */
export function BetterWording({ interviewId, question, model, lang }: BetterWordingProps) {
  const t = useTranslations("Asked");
  const { wording, turnId } = question;
  if (!wording && !model) return null;
  return (
    <div className="mt-6">
      <h4 className="text-sm text-soft">{t("better")}</h4>
      {wording && (
        <blockquote className="mt-2 border-l-2 border-accent pl-5">
          <p lang={lang} className="font-serif text-lg">
            {wording.text}
          </p>
          <p className="mt-1 text-sm text-soft">
            <Source wording={wording} />
          </p>
        </blockquote>
      )}
      {model && wording?.model !== model && (
        <AskForWording interviewId={interviewId} turnId={turnId} model={model} />
      )}
    </div>
  );
}

function Source({ wording: { model, steps } }: { wording: AskedWording }) {
  const t = useTranslations("Asked");
  if (model) return t("byModel", { model });
  return t("byRules", { steps: steps.map((step) => t(`step.${step}`)).join(t("stepAnd")) });
}
