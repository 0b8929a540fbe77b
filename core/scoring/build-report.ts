import { type QuestionKind, questionKinds } from "../guide/guide";
import { calibrationOf } from "./calibrated-mark";
import { bandOf, calibrate } from "./calibration";
import { bandCompetencies, bandShareOfPlan } from "./constants";
import { gapsOf, worstGaps } from "./gaps";
import type { CompetencyScore, Report, ReportQuestion } from "./report";
import { type AskedScore, scoreInterview, sharesByKind, tellingScores } from "./score-interview";

export interface ReportInput {
  /** Every question that was asked, in order. */
  questions: ReportQuestion[];
  /** How many questions the interview's plan came to hold. */
  planned: number;
  /** The rater of the latest ratings; null while there is none. */
  rater: Report["rater"];
  /** The model's budget did not last for all answers, so that the built-in rater's marks are shown. */
  fellBack?: boolean;
}

/** A question's score, 0–100: 0 if it was skipped or left unanswered, null while it is not rated. */
export function scoreOf(question: ReportQuestion): number | null {
  if (question.outcome !== "answered") return 0;
  return question.rating?.total ?? null;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function competencyOf(kind: QuestionKind, scored: readonly AskedScore[]): CompetencyScore[] {
  const asked = scored.filter((question) => question.kind === kind);
  if (asked.length === 0) return [];
  const scores = asked.map(({ score }) => score).filter((score) => score !== null);
  return [{ kind, score: mean(scores), rated: scores.length, asked: asked.length }];
}

function rangeOf(
  score: number,
  rated: number,
  rater: Report["rater"],
): { low: number; high: number; middle: number } {
  const { map, deviation } = calibrationOf(rater?.id);
  const middle = calibrate(score, map);
  const half = deviation / Math.sqrt(rated);
  return { middle, low: Math.max(0, middle - half), high: Math.min(100, middle + half) };
}

/**
 * The report computed from the ratings of the asked questions. Never asked is not counted, skipped and unanswered score 0, not
 * yet rated is left out of the score and shows in `rated` of `asked`; where nothing of a kind is rated yet it has no score; the band waits until what is rated is enough for one.
 */
export function buildReport({ questions, planned, rater, fellBack = false }: ReportInput): Report {
  const scored = tellingScores(
    questions.map((question) => ({
      ...{ kind: question.kind, score: scoreOf(question), answered: question.outcome === "answered" },
    })),
  );
  const competencies = questionKinds.flatMap((kind) => competencyOf(kind, scored));
  const shares = sharesByKind(scored);
  const score = scoreInterview(scored);
  const rated = scored.filter((question) => question.score !== null);
  const range = score === null ? null : rangeOf(score, rated.length, rater);
  const told = competencies.filter((competency) => competency.rated > 0);
  const enough = rated.length >= planned * bandShareOfPlan && told.length >= bandCompetencies;
  return {
    score,
    range: range && { low: range.low, high: range.high },
    band: range && enough ? bandOf(range.middle) : null,
    rated: rated.length,
    asked: questions.length,
    planned,
    rater,
    fellBack,
    competencies,
    gaps: worstGaps(
      questions
        .filter((question) => scoreOf(question) !== null)
        .flatMap((question) => gapsOf(question, shares.get(question.kind) ?? 0)),
    ),
    questions,
  };
}
