import type { ReportQuestion } from "@/core/scoring/report";

/** What became of questions that were asked. */
export interface Tally {
  /** Answered, and rated. */
  rated: number;
  /** Answered, and not rated, or not yet. */
  waiting: number;
  /** Skipped or left unanswered: 0 points by rule. */
  open: number;
}

type Counted = Pick<ReportQuestion, "outcome" | "rating">;

export function tallyOf(questions: readonly Counted[]): Tally {
  const answered = questions.filter(({ outcome }) => outcome === "answered");
  const rated = answered.filter(({ rating }) => rating !== null).length;
  return { rated, waiting: answered.length - rated, open: questions.length - answered.length };
}
