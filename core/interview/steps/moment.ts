import type { Question } from "../../guide/guide";
import type { Move } from "../move";
import type { Reading } from "../reading/read-utterance";
import type { CurrentQuestion, InterviewState } from "../state";
import type { InterviewContext, Utterance } from "../take-step";

/** Everything that decides one step. `state` has its clock running. */
export interface Moment {
  context: InterviewContext;
  state: InterviewState;
  utterance: Utterance;
  reading: Reading;
  now: number;
}

/** A moment with a question open. */
export interface QuestionMoment extends Moment {
  question: Question;
  current: CurrentQuestion;
}

/** The interviewer's last act before the utterance; null before anything was said. */
export function lastMoveOf({ context, utterance }: Pick<Moment, "context" | "utterance">): Move | null {
  return (
    context.transcript.findLast(({ id, role }) => role === "interviewer" && id !== utterance.turnId)?.move ??
    null
  );
}

/** @throws TypeError for an id that the guide does not have: the plan was made from another guide. */
export function questionOf(context: Pick<InterviewContext, "guide">, questionId: string): Question {
  const question = context.guide.questions.find(({ id }) => id === questionId);
  if (!question)
    throw new TypeError(`The plan names the question "${questionId}", which its guide does not have.`);
  return question;
}
