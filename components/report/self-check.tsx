import { useTranslations } from "next-intl";
import type { ReportQuestion } from "@/core/scoring/report";
import { questionAnchor } from "./citations";
import { OwnRating } from "./own-rating";
import { Said } from "./said";

interface SelfCheckProps {
  interviewId: string;
  question: ReportQuestion;
  /** Its place in the report, from 0. */
  index: number;
  lang: string;
  /** False once the candidate has given a mark. */
  asked: boolean;
}

/** Where nobody rates an answer: what was said beside what the guide expects, and the candidate's own mark. */
export function SelfCheck({ interviewId, question, index, lang, asked }: SelfCheckProps) {
  const t = useTranslations("Report");
  const terms = useTranslations("Terms");
  return (
    <>
      <Said answer={question.answer} lang={lang} open />
      {question.keyPoints.length > 0 && (
        <>
          <h4 className="mt-6 text-sm text-soft">{t("expected")}</h4>
          <ul lang={lang} className="mt-2 list-disc space-y-1 pl-5">
            {question.keyPoints.map(({ id, text, weight }) => (
              <li key={id}>
                {text}{" "}
                <span className="text-sm whitespace-nowrap text-soft">{terms(`weight.${weight}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked && (
        <div className="mt-6">
          <OwnRating
            interviewId={interviewId}
            questionId={question.id}
            anchor={questionAnchor(index)}
            alone
          />
        </div>
      )}
    </>
  );
}
