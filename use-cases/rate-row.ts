import type { Guide, Question } from "@/core/guide/guide";
import type { Answer, AnswerTask } from "@/core/scoring/answer";
import { rateAssessment } from "@/core/scoring/rate";
import type { Rating } from "@/core/scoring/rating";
import { builtInRater } from "./built-in-rater";
import type { Rater } from "./ports/rater";
import { type RateRow, rateRowSchema } from "./rate-row-schema";
import { failedRow, type RatedRow, ratedRow } from "./rated-row";
import { rowQuestions } from "./row-questions";

export interface RateRowDependencies {
  /** The bundled guide, whose questions rows may name. */
  guide: Guide;
  rater: Rater;
}

async function rateOne(
  { rater }: RateRowDependencies,
  task: AnswerTask,
  signal: AbortSignal,
): Promise<Rating | string> {
  const result = await rater.assess(task, signal);
  return result.status === "assessed" ? rateAssessment(task, result.assessment) : result.reason;
}

function tasksOf(row: RateRow, { guide, rater }: RateRowDependencies): AnswerTask[] {
  const grain = rater.id === builtInRater.id ? "facets" : "claims";
  const answer: Answer = { parts: [{ turnId: "answer", text: row.answer, probedKeyPointId: null }] };
  const task = (question: Question | null): AnswerTask => ({
    question,
    answer,
    guide: row.kind === "ask" || row.questionId !== undefined ? guide : null,
    language: "en",
  });
  return row.kind === "ask" ? [askTask(row, task(null), guide)] : rowQuestions(row, guide, grain).map(task);
}

/** Of another position than the bundled guide's, that guide says nothing. */
function askTask(row: RateRow, task: AnswerTask, guide: Guide): AnswerTask {
  const { role, company, interviewer, stage } = row;
  const elsewhere = company !== null && company !== guide.company;
  return { ...task, guide: elsewhere ? null : guide, asking: { role, company, interviewer, stage } };
}

async function bestRating(
  dependencies: RateRowDependencies,
  row: RateRow,
  signal: AbortSignal,
): Promise<Rating | string> {
  let best: Rating | string = "The row names nothing to rate against.";
  for (const task of tasksOf(row, dependencies)) {
    const rating = await rateOne(dependencies, task, signal);
    if (typeof best === "string" || (typeof rating !== "string" && rating.total > best.total)) best = rating;
  }
  return best;
}

/** The id of a row as it came, even if the rest of it is wrong. */
function idOf(value: unknown): string {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? String(id) : "";
}

/**
 * Rates one row of `npm run rate`: an answer with the question, key points or reference answers that it is rated against; of several
 * reference answers the best counts. Whatever is wrong with a row becomes a failed row: it never throws.
 */
export async function rateRow(
  dependencies: RateRowDependencies,
  value: unknown,
  signal: AbortSignal,
): Promise<RatedRow> {
  const { rater } = dependencies;
  const parsed = rateRowSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return failedRow(
      idOf(value),
      `${issue?.path.join(".") || "row"}: ${issue?.message ?? "not valid"}`,
      rater,
    );
  }
  try {
    const rating = await bestRating(dependencies, parsed.data, signal);
    if (typeof rating === "string") return failedRow(parsed.data.id, rating, rater);
    return ratedRow(parsed.data.id, rating, rater);
  } catch (error) {
    return failedRow(parsed.data.id, error instanceof Error ? error.message : String(error), rater);
  }
}
