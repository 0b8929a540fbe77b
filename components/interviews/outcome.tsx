import { useFormatter, useTranslations } from "next-intl";
import { useSignedNumber } from "@/components/ui/use-signed-number";
import type { InterviewLine } from "./interview-line";

/** What came of a sitting: its score, how it moved since the one before, how many answers are rated. */
export function Outcome({ interview }: { interview: InterviewLine }) {
  const t = useTranslations("Interviews");
  const format = useFormatter();
  const { status, score, rated, asked, awaitsOwnMarks } = interview;
  if (status !== "ended") return <p className="shrink-0 text-sm text-accent">{t(`state.${status}`)}</p>;
  if (asked === 0) return <p className="shrink-0 text-sm text-soft">{t("nothingAsked")}</p>;
  if (awaitsOwnMarks) return <p className="max-w-32 text-right text-sm text-accent">{t("ownMarksFirst")}</p>;
  return (
    <div className="shrink-0 text-right">
      {score !== null && (
        <p className="font-serif text-xl">
          <span className="sr-only">{t("score")} </span>
          {format.number(Math.round(score))}
        </p>
      )}
      <Trend interview={interview} />
      {(score === null || rated < asked) && (
        <p className="text-sm text-soft">{t("ratedOf", { rated, asked })}</p>
      )}
    </div>
  );
}

/** Only between sittings that are rated whole: half a rating would move by itself. */
function Trend({ interview: { score, previousScore, rated, asked } }: { interview: InterviewLine }) {
  const t = useTranslations("Interviews");
  const signed = useSignedNumber();
  if (score === null || previousScore === null || rated < asked) return null;
  const change = Math.round(score) - Math.round(previousScore);
  return (
    <p className="text-sm text-soft tabular-nums">
      <span className="sr-only">{t("trend")} </span>
      {signed(change)}
    </p>
  );
}
