import type { Guide } from "../guide/guide";
import type { CandidateAction, Move } from "./move";
import type { InterviewSettings } from "./settings";
import type { ClosedQuestion, InterviewState, Plan } from "./state";
import type { Transcript } from "./transcript";

/**
 * What an utterance is. Only `answer`, `partial-answer` and `addition` (to the question before) count as an answer.
 * `non-answer`: too little to be one ("fine", "…"); `more`: announces more ("wait, one more thing"); `feedback`: asks how it went;
 * `time`: asks how much is left; `hurry`: has to leave or wants to be quicker; `contest`: words ascribed to the candidate were never said so;
 * `recall`: asks what they had said; `own-questions`: wants to come to their own questions; `question`: any other question to the interviewer.
 */
export const utteranceKinds = [
  "answer",
  "partial-answer",
  "addition",
  "nothing-more",
  "dont-know",
  "non-answer",
  "repeat",
  "rephrase",
  "clarify",
  "scope",
  "skip",
  "hint",
  "redo",
  "time",
  "hurry",
  "contest",
  "recall",
  "thinking",
  "more",
  "pause",
  "resume",
  "stop",
  "small-talk",
  "off-topic",
  "hostile",
  "command",
  "feedback",
  "other-language",
  "own-questions",
  "question",
] as const;
export type UtteranceKind = (typeof utteranceKinds)[number];

/** One interview as the core sees it; everything is an argument, nothing is read. */
export interface InterviewContext {
  guide: Guide;
  settings: InterviewSettings;
  plan: Plan;
  seed: number;
  /** All stored turns before this step, in order; the utterance itself may be its last. */
  transcript: Transcript;
  /** A model words the step that is decided now, and so may be given a follow-up of its own; left out where there is none. */
  modelAtHand?: boolean;
}

/** What the candidate just did. */
export type Utterance =
  | { turnId: string; text: string; action: null }
  | { turnId: string; text: ""; action: CandidateAction };

/** The outcome of one step: what the utterance was, the interviewer's next act, the new state, and the questions that ended. */
export interface Step {
  utterance: UtteranceKind;
  move: Move;
  state: InterviewState;
  /** Asked questions that ended now, or that an addition ended anew with all their turns; dropped ones are in `state.done` only. */
  closed: ClosedQuestion[];
}
