import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { KeyPointRating, Rating } from "@/core/scoring/rating";
import type { ReportQuestion } from "@/core/scoring/report";
import { AcceptWords } from "./better/guide-buttons";
import { pointAnchor } from "./citations";
import { Quote } from "./quote";

interface PointListProps {
  question: ReportQuestion;
  rating: Rating;
  index: number;
  lang: string;
  /** Ids of points whose quote can become another wording of theirs. */
  newWords: readonly string[];
}

/** Every expected point with its verdict and the words that it rests on. */
export function PointList({ question, rating, index, lang, newWords }: PointListProps) {
  return (
    <ul className="space-y-4">
      {question.keyPoints.map((point, i) => {
        const rated = rating.keyPoints.find(({ id }) => id === point.id);
        return (
          rated && (
            <Point key={point.id} point={point} rated={rated} id={pointAnchor(index, i)} lang={lang}>
              {rated.evidence && newWords.includes(point.id) && (
                <AcceptWords questionId={question.id} keyPointId={point.id} words={rated.evidence.quote} />
              )}
            </Point>
          )
        );
      })}
    </ul>
  );
}

interface PointProps {
  point: ReportQuestion["keyPoints"][number];
  rated: KeyPointRating;
  id: string;
  lang: string;
  children: ReactNode;
}

function Point({ point, rated, id, lang, children }: PointProps) {
  const t = useTranslations("Report");
  const terms = useTranslations("Terms");
  return (
    <li id={id} className="landing grid gap-x-4 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
      <VerdictMark verdict={rated.verdict} className="self-start sm:pt-0.5" />
      <div>
        <p>
          <span lang={lang}>{point.text}</span>{" "}
          <span className="text-sm whitespace-nowrap text-soft">{terms(`weight.${point.weight}`)}</span>
        </p>
        {rated.evidence && (
          <div className="mt-0.5 flex flex-wrap items-baseline gap-x-6">
            <p>
              <Quote evidence={rated.evidence} id={id} lang={lang} />
            </p>
            {children}
          </div>
        )}
        <p className="text-sm text-soft empty:hidden">
          {rated.afterProbe && t("afterProbe")}
          {rated.dropped &&
            t("dropped", { verdict: terms(`verdict.${rated.dropped.verdict}`).toLowerCase() })}
        </p>
      </div>
    </li>
  );
}
