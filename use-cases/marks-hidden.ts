import type { InterviewSettings } from "@/core/interview/settings";
import type { Outcome } from "@/core/interview/state";

/** What decides whether the marks of an answer may be seen. */
export interface MarkedAnswer {
  mode: InterviewSettings["mode"];
  outcome: Outcome;
  /** Nobody will rate it, so that there is nothing to keep back. */
  refused: boolean;
  /** The candidate has given a mark of their own, or would rather not. */
  revealed: boolean;
}

/**
 * Whether the marks of an answer are kept back until the candidate has said what they think of it, wherever they could be seen. In
 * practice they came with the feedback.
 */
export function marksAreHidden({ mode, outcome, refused, revealed }: MarkedAnswer): boolean {
  return mode === "live" && outcome === "answered" && !refused && !revealed;
}

/** A total with the sitting that it is of. */
type KeptTotal = MarkedAnswer & { interviewId: string; questionId: string | null };

/** Of these, the sittings whose marks are not all to be seen. The candidate's own questions are rated without being asked about. */
export function interviewsWithHiddenMarks(totals: readonly KeptTotal[]): Set<string> {
  const hidden = totals.filter((total) => total.questionId !== null && marksAreHidden(total));
  return new Set(hidden.map(({ interviewId }) => interviewId));
}
