import { questionBudgets } from "../budgets";
import type { Move } from "../move";
import { nextQuestion } from "../next-question";
import type { InterviewState } from "../state";
import type { Step } from "../take-step";
import { handOverEarly } from "./close-question";
import type { QuestionMoment } from "./moment";

type Outcomes = Pick<Step, "move" | "state" | "closed">;

function wasPutOff(move: Move | null): boolean {
  if (move?.type === "redirect") return move.because === "own-questions";
  return (move?.type === "ask" || move?.type === "probe") && move.heard === "own-questions";
}

/** Whether another question would come after the open one. */
function isAnyLeft({ context, state, current, now }: QuestionMoment): boolean {
  const { questionId, attempt } = current;
  const done = { questionId, attempt, outcome: "answered", answer: [], hints: 0 } as const;
  const closed: InterviewState = { ...state, current: null, done: [...state.done, { ...done, answer: [] }] };
  return nextQuestion(context, closed, now).questionId !== null;
}

/**
 * What to do for somebody who wants to come to their own questions: told once that these have their time, they get the word when they ask
 * again, let the
 * open question go with it, or nothing else would be asked any more. Null where they are to be told.
 */
export function ownQuestions(moment: QuestionMoment): Outcomes | null {
  const { context, current, reading } = moment;
  const told = context.transcript.some(({ move }) => wasPutOff(move));
  const patient = current.redirects < questionBudgets.redirects && !told && !reading.leaves;
  const goesOn = patient && isAnyLeft(moment);
  return goesOn ? null : handOverEarly(moment);
}
