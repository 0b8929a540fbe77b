import type { Guide, Question } from "../guide/guide";
import type { Asking } from "./ask/asking";

/** One of the candidate's turns within an answer. */
export interface AnswerPart {
  turnId: string;
  text: string;
  /** The key point that the interviewer had just probed when this was said, else null. */
  probedKeyPointId: string | null;
}

/** All that the candidate said to one question, in order, replies to probes included. */
export interface Answer {
  parts: AnswerPart[];
}

/** Everything that a rater may see of one answer. */
export interface AnswerTask {
  /** Null for a question that the candidate asked the interviewer ("ask"). */
  question: Question | null;
  answer: Answer;
  guide: Guide | null;
  /** For a question that the candidate asked: whom, and for which position, as far as it is known. */
  asking?: Asking;
  /** BCP 47 language of the interview. */
  language: string;
}
