import { type Guide, starComponents } from "@/core/guide/guide";
import { type Verdict, verdicts } from "@/core/scoring/assessment";
import type { Rating } from "@/core/scoring/rating";
import type { Rater } from "@/use-cases/ports/rater";
import type { GuideAnswer } from "./labelled-data";
import { questionOf, rateAnswer, taskOf } from "./rated-answer";
import { confusionOf, correlation, macroF1, mean, quadraticKappa } from "./statistics";

export interface RatedGuideAnswer {
  row: GuideAnswer;
  rating: Rating;
}

/** Agreement with the interviewers over the guide's questions. */
export interface GuideAgreement {
  answers: number;
  macroF1: number;
  /** Rows truth, columns prediction, in the order of `verdicts`. */
  confusion: number[][];
  credit: number;
  totalCorrelation: number;
  totalByProfile: Record<string, number>;
  starKappa: number;
  quotes: number;
  verbatim: number;
  dropped: number;
}

export async function rateGuideAnswers(
  rater: Rater,
  guide: Guide,
  rows: readonly GuideAnswer[],
): Promise<RatedGuideAnswer[]> {
  return Promise.all(
    rows.map(async (row) => ({
      row,
      rating: await rateAnswer(rater, taskOf(questionOf(guide, row.questionId), row.answer, guide)),
    })),
  );
}

function verdictPairs(rated: readonly RatedGuideAnswer[]): [Verdict, Verdict][] {
  return rated.flatMap(({ row, rating }) =>
    rating.keyPoints.map((point): [Verdict, Verdict] => [row.verdicts[point.id] as Verdict, point.verdict]),
  );
}

function isCredit(verdict: Verdict): boolean {
  return verdict === "covered" || verdict === "partial";
}

function starPairs(rated: readonly RatedGuideAnswer[]): [number, number][] {
  return rated.flatMap(({ row, rating }) =>
    starComponents.flatMap((name): [number, number][] =>
      row.star && rating.star ? [[row.star[name] as number, Math.min(rating.star[name].level - 1, 2)]] : [],
    ),
  );
}

function totalByProfile(rated: readonly RatedGuideAnswer[]): Record<string, number> {
  const groups = Map.groupBy(rated, ({ row }) => row.profile);
  return Object.fromEntries(
    [...groups].map(([profile, list]) => [profile, mean(list.map(({ rating }) => rating.total))]),
  );
}

/** Measures ratings against the interviewers' labels. */
export function guideAgreement(rated: readonly RatedGuideAnswer[]): GuideAgreement {
  const pairs = verdictPairs(rated);
  const confusion = confusionOf(verdicts, pairs);
  const quotes = rated.flatMap(({ row, rating }) =>
    rating.keyPoints.flatMap(({ evidence }) => (evidence ? [{ evidence, answer: row.answer }] : [])),
  );
  const verbatim = quotes.filter(
    ({ evidence, answer }) => answer.slice(evidence.start, evidence.end) === evidence.quote,
  );
  return {
    answers: rated.length,
    macroF1: macroF1(confusion),
    confusion,
    credit: mean(pairs.map(([truth, predicted]) => Number(isCredit(truth) === isCredit(predicted)))),
    totalCorrelation: correlation(
      rated.map(({ rating }) => rating.total),
      rated.map(({ row }) => row.overall),
    ),
    totalByProfile: totalByProfile(rated),
    starKappa: quadraticKappa(starPairs(rated), 3),
    quotes: quotes.length,
    verbatim: verbatim.length,
    dropped: rated.flatMap(({ rating }) => rating.keyPoints).filter(({ dropped }) => dropped !== null).length,
  };
}
