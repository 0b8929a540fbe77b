import Link from "next/link";
import { useTranslations } from "next-intl";
import { StartPractice } from "@/components/practice/start-practice";
import { Space } from "@/components/ui/space";
import type { MissedPoint, ProgressGuide } from "./progress-view";

interface MissedListProps {
  missed: readonly MissedPoint[];
  guide: ProgressGuide;
  /** Whether any answer was rated: what nobody looked at was not said either. */
  rated: boolean;
}

/** The points that keep being missed, each with a drill on its question and the report where it was missed last. */
export function MissedList({ missed, guide, rated }: MissedListProps) {
  const t = useTranslations("Progress");
  const terms = useTranslations("Terms");
  const practice = useTranslations("Practice");
  if (missed.length === 0) return <p className="text-soft">{t(rated ? "noneMissed" : "noneRated")}</p>;
  return (
    <ol className="space-y-5">
      {missed.map((point) => (
        <li key={`${point.questionId} ${point.keyPointId}`}>
          <p>
            <span lang={guide.language}>{point.text}</span>{" "}
            <span className="text-sm whitespace-nowrap text-soft">{terms(`weight.${point.weight}`)}</span>
          </p>
          <p className="mt-0.5 text-sm text-soft">
            {t("missedIn", { missed: point.missed, answers: point.answers })}
            <Space />
            <Link className="link" href={`/interviews/${point.interviewId}/report`}>
              {t("lastTime")}
            </Link>
            {" · "}
            <span lang={guide.language}>{point.question}</span>
          </p>
          <StartPractice
            choice={{ guideId: guide.id, kind: "question", subject: point.questionId }}
            look="onward"
            label={practice("questionLabel", { question: point.question })}
          >
            {practice("question")}
          </StartPractice>
        </li>
      ))}
    </ol>
  );
}
