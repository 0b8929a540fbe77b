import { useTranslations } from "next-intl";
import { useSignedNumber } from "@/components/ui/use-signed-number";
import type { ReportQuestion } from "@/core/scoring/report";
import { RetryRating } from "./retry-rating";

/** Two raters that lie further apart than this, in points of 100, are both to be doubted. */
const farApart = 25;

interface OtherRatingsProps {
  interviewId: string;
  question: ReportQuestion;
}

/** What other raters, or earlier versions, make of the same answer, with the difference. */
export function OtherRatings({ interviewId, question }: OtherRatingsProps) {
  const t = useTranslations("Report.others");
  const signed = useSignedNumber();
  const { rating, otherRatings = [], canBeRatedAnew = false } = question;
  if (!rating || (otherRatings.length === 0 && !canBeRatedAnew)) return null;
  const doubtful = otherRatings.some(({ total }) => Math.abs(total - rating.total) > farApart);
  return (
    <div className="mt-4 space-y-1 text-sm text-soft">
      {otherRatings.map(({ rater, version, model, total, createdAt }) => (
        <p key={`${rater}${version}${model}${createdAt}`}>
          {t(rater, { version, model, score: Math.round(total), change: signed(total - rating.total) })}
        </p>
      ))}
      {doubtful && <p className="text-ink">{t("farApart", { points: farApart })}</p>}
      {canBeRatedAnew && <RetryRating interviewId={interviewId} questionId={question.id} />}
    </div>
  );
}
