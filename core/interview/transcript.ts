import type { CandidateAction, Move } from "./move";

/** One utterance, as the pure core sees it. */
export interface Turn {
  id: string;
  role: "interviewer" | "candidate";
  text: string;
  /** The interviewer's act; null for the candidate. */
  move: Move | null;
  /** Set when the candidate pressed a control in place of speaking. */
  action: CandidateAction | null;
  /** The question it belongs to, null in the opening, hand-over and close. */
  questionId: string | null;
}
export type Transcript = readonly Turn[];
