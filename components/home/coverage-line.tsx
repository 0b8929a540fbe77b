import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { StartPractice } from "@/components/practice/start-practice";
import { useSignedNumber } from "@/components/ui/use-signed-number";
import type { GuideLine, HomeQuestion } from "./home-view";

interface CoverageLineProps {
  question: HomeQuestion;
  guide: GuideLine;
}

/** One question: what it asks, whether it is due, how the last answer scored and stands to the one before, and a drill on it. */
export function CoverageLine({ question, guide }: CoverageLineProps) {
  const t = useTranslations("Practice");
  const { id, text } = question;
  return (
    <li className="flex flex-wrap items-baseline justify-end gap-x-5 py-1.5 sm:flex-nowrap">
      <span lang={guide.language} className="min-w-0 flex-1 basis-full sm:basis-0">
        {text}
      </span>
      <Standing question={question} />
      <StartPractice
        choice={{ guideId: guide.id, kind: "question", subject: id }}
        look="quiet"
        className="shrink-0"
        label={t("questionLabel", { question: text })}
      >
        {t("question")}
      </StartPractice>
    </li>
  );
}

function Standing({
  question: { text, lastScore, awaitsOwnMarkIn, trend, due },
}: {
  question: HomeQuestion;
}) {
  const t = useTranslations("Home");
  const format = useFormatter();
  if (awaitsOwnMarkIn !== null) {
    return (
      <Link
        className="link shrink-0 text-sm touch:py-2.5"
        href={`/interviews/${awaitsOwnMarkIn}/report`}
        prefetch={false}
        aria-label={t("ownMarkFirstLabel", { question: text })}
      >
        {t("ownMarkFirst")}
      </Link>
    );
  }
  if (lastScore === null) {
    return (
      <span className="shrink-0 text-soft">
        <span className="sr-only">{t("notAsked")}</span>
        <span aria-hidden="true">–</span>
      </span>
    );
  }
  return (
    <span className="flex shrink-0 items-baseline gap-3 tabular-nums">
      {due && <span className="text-sm text-accent">{t("due")}</span>}
      {trend !== null && <Trend points={Math.round(trend)} />}
      <span className="min-w-6 text-right">
        <span className="sr-only">{t("lastScore")} </span>
        {format.number(Math.round(lastScore))}
      </span>
    </span>
  );
}

function Trend({ points }: { points: number }) {
  const t = useTranslations("Home");
  const signed = useSignedNumber();
  const words = points > 0 ? "trendUp" : points < 0 ? "trendDown" : "trendSame";
  return (
    <span className="text-sm text-soft">
      <span className="sr-only">{t(words, { points: Math.abs(points) })}</span>
      <span aria-hidden="true">{signed(points)}</span>
    </span>
  );
}
