import type { Verdict } from "../scoring/assessment";

/** What became of one key point in the last answers to its question, newest first. */
export interface PointHistory {
  questionId: string;
  keyPointId: string;
  weight: 1 | 2 | 3;
  verdicts: Verdict[];
}

export interface MissedPoint extends PointHistory {
  /** In how many of these answers it was missed or contradicted. */
  missed: number;
}

/** As many as one can take up in a week. */
const mostShown = 8;

function isMiss(verdict: Verdict | undefined): boolean {
  return verdict === "missed" || verdict === "contradicted";
}

/** How much a point deserves attention: its weight by the share of answers that lack it, an only answer counting for less than several. */
function urgency({ weight, verdicts, missed }: MissedPoint): number {
  return (weight * missed) / (verdicts.length + 1);
}

/**
 * The points missed most often and still missed the last time, the most pressing first. What was got at last is learnt and left out.
 */
export function missedMost(histories: readonly PointHistory[]): MissedPoint[] {
  return histories
    .map((history) => ({ ...history, missed: history.verdicts.filter(isMiss).length }))
    .filter(({ verdicts }) => isMiss(verdicts[0]))
    .toSorted((a, b) => urgency(b) - urgency(a))
    .slice(0, mostShown);
}
