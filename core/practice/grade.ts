import type { CalibratedMark } from "../scoring/calibrated-mark";
import { bandEdges } from "../scoring/constants";

/** How well a question was recalled, in the words of spaced repetition (FSRS, Anki). */
export const grades = ["again", "hard", "good", "easy"] as const;
export type Grade = (typeof grades)[number];

export interface Recall {
  /** The answer's total on the interviewers' scale, 0–100; null where the question was skipped or left unanswered. */
  mark: CalibratedMark | null;
  hints: number;
}

/**
 * The grade of one recall. Its thresholds are the edges of the bands on the calibrated total, so that a grade means the same from
 * either rater: below 50 (no) again, below 70 (leaning no) hard, below 85 (hire) good, else easy. What was not answered is "again";
 * with a hint it is "hard" at best, for a hint is what a real interview does not give.
 */
export function gradeOf({ mark, hints }: Recall): Grade {
  if (mark === null || mark < bandEdges.leaningNo) return "again";
  if (mark < bandEdges.hire || hints > 0) return "hard";
  return mark < bandEdges.strongHire ? "good" : "easy";
}
