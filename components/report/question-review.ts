import type { AttemptChanges } from "@/core/scoring/compare-attempts";

/** The attempt before the one that a report shows. */
export interface PreviousView {
  interviewId: string;
  startedAt: string;
  attempt: number;
  hints: number;
  text: string;
  /** 0–100; null where the report's rater has not rated it. */
  total: number | null;
  changes: AttemptChanges | null;
}

/** What a report shows beside the rating of one question. */
export interface QuestionReview {
  /** Within the interview, from 1. */
  attempt: number;
  /** The marks are kept back until the candidate has rated the answer or asked for them. */
  hidden: boolean;
  /** Nobody rates it, and the candidate has not yet: it is asked beside what the guide expects. */
  selfCheck: boolean;
  /** The candidate's own mark, 1 to 5. */
  ownRating: number | null;
  /** The rater's calibrated mark on the same scale. */
  mark: number | null;
  previous: PreviousView | null;
}

/** How far apart two marks of 1 to 5 may be and still agree. */
const closeEnough = 0.75;

/** How a candidate's own mark stands to the rater's. */
export function judge(own: number, mark: number): "close" | "high" | "low" {
  if (Math.abs(own - mark) <= closeEnough) return "close";
  return own > mark ? "high" : "low";
}
