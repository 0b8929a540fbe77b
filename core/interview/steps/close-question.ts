import { freshQuestion } from "../begin-interview";
import { warnBelowShare } from "../budgets";
import { elapsedMs, remainingMs, stopClock } from "../clock";
import { strengthOf } from "../following/read-answer";
import type { Move } from "../move";
import { nextQuestion, unaskedQuestions } from "../next-question";
import { askedIn } from "../pending";
import type { ClosedQuestion, InterviewState, Outcome } from "../state";
import type { InterviewContext, Step } from "../take-step";
import type { Moment, QuestionMoment } from "./moment";
import { questionOf } from "./moment";

type Outcomes = Pick<Step, "move" | "state" | "closed">;

function droppedQuestion(questionId: string): ClosedQuestion {
  return { questionId, attempt: 1, outcome: "dropped", answer: [], hints: 0 };
}

/** Ends the open question; what was said to it counts as its answer, whatever ended it. */
function closeCurrent(
  { current, question, state }: QuestionMoment,
  outcome: Outcome,
): { state: InterviewState; closed: ClosedQuestion } {
  const closed: ClosedQuestion = {
    questionId: current.questionId,
    attempt: current.attempt,
    outcome: current.answer.length > 0 ? "answered" : outcome,
    answer: current.answer,
    hints: current.hints,
  };
  const strength = closed.outcome === "answered" ? strengthOf(question, current.coverage) : 0;
  const strengths = strength === null ? state.strengths : [...state.strengths, strength];
  return { state: { ...state, current: null, done: [...state.done, closed], strengths }, closed };
}

/** Minutes left, the first time that they are few; the interviewer says so once. */
function timeNote(context: InterviewContext, state: InterviewState, now: number): number | null {
  const left = remainingMs(context.settings, state, now);
  const few = left < context.settings.minutes * 60_000 * warnBelowShare;
  return few && left > 0 && !state.timeWarned ? Math.max(1, Math.round(left / 60_000)) : null;
}

/** Whether the plan keeps time for the candidate's own questions. */
export const hasOwnPart = ({ plan }: InterviewContext) => plan.sections.some(({ kind }) => kind === "ask");

/** Kinds of which a question is dropped and none was asked. */
function kindsLeftOut(context: InterviewContext, dropped: readonly string[], asked: readonly string[]) {
  const kindsOf = (ids: readonly string[]) => new Set(ids.map((id) => questionOf(context, id).kind));
  const known = kindsOf(asked);
  return [...kindsOf(dropped)].filter((kind) => !known.has(kind));
}

/** After the last question: the candidate's own part where the plan has one, else the close. */
function afterQuestions(
  moment: Moment,
  timing: Pick<Extract<Move, { type: "hand-over" }>, "after" | "minutesLeft" | "leftOut">,
): Pick<Step, "move" | "state"> {
  const { context, state, now } = moment;
  if (hasOwnPart(context)) {
    return { move: { type: "hand-over", ...timing }, state: { ...state, phase: "ask" } };
  }
  const because = remainingMs(context.settings, state, now) > 0 ? "finished" : "time";
  return { move: { type: "close", because }, state: stopClock({ ...state, phase: "ended" }, now) };
}

/** Ends the open question and goes on to the next, dropping what the time no longer allows. */
export function advance(moment: QuestionMoment, outcome: Outcome): Outcomes {
  const { context, now } = moment;
  const { state: closedState, closed } = closeCurrent(moment, outcome);
  const next = nextQuestion(context, closedState, now);
  const minutesLeft = timeNote(context, closedState, now);
  const state: InterviewState = {
    ...closedState,
    added: next.added,
    done: [...closedState.done, ...next.dropped.map(droppedQuestion)],
    timeWarned: closedState.timeWarned || minutesLeft !== null,
  };
  const timing = { after: closed.outcome, minutesLeft, leftOut: next.leftOut };
  if (next.questionId === null) {
    return { ...afterQuestions({ ...moment, state }, timing), closed: [closed] };
  }
  const questionId = questionOf(context, next.questionId).id;
  return {
    move: { type: "ask", questionId, previousQuestionId: closed.questionId, ...timing },
    state: { ...state, current: freshQuestion(questionId, elapsedMs(state, now)), asked: state.asked + 1 },
    closed: [closed],
  };
}

/** Ends all questions at the candidate's wish: what was not asked counts as dropped. */
function withoutPending(context: InterviewContext, state: InterviewState): InterviewState {
  return {
    ...state,
    added: state.added.filter((id) => state.done.some(({ questionId }) => questionId === id)),
    done: [...state.done, ...unaskedQuestions(context, state).map(droppedQuestion)],
  };
}

/** Gives the word to the candidate before all was asked, at their wish. Only where the plan has a part for it. */
export function handOverEarly(moment: QuestionMoment): Outcomes {
  const { context } = moment;
  const { state, closed } = closeCurrent(moment, "skipped");
  const asked = askedIn(state).map(({ questionId }) => questionId);
  const leftOut = kindsLeftOut(context, unaskedQuestions(context, state), asked);
  return {
    move: { type: "hand-over", after: closed.outcome, minutesLeft: null, leftOut, early: true },
    state: { ...withoutPending(context, state), phase: "ask" },
    closed: [closed],
  };
}

/** Ends the interview at the candidate's wish: the open question closes, what was not asked counts as dropped. */
export function stopInterview(moment: Moment | QuestionMoment): Outcomes {
  const open = "current" in moment ? closeCurrent(moment, "unanswered") : null;
  const state = open?.state ?? moment.state;
  const ended: InterviewState = { ...withoutPending(moment.context, state), phase: "ended" };
  return {
    move: { type: "close", because: "stopped" },
    state: stopClock(ended, moment.now),
    closed: open ? [open.closed] : [],
  };
}
