import type { Question } from "../../guide/guide";
import type { MoveOf } from "../move";
import { nextQuestion } from "../next-question";
import type { CurrentQuestion, InterviewState } from "../state";
import { hasTime, type ProbeMoment, pressure } from "./choose-probe";
import { pickQuote } from "./quote";
import { type AnswerReading, strengthOf } from "./read-answer";

/** Who knew less of the answer than this share is not dug into: there is nothing below the words. */
const leastKnown = 0.3;
/** What a follow-up and its answer take, in milliseconds: it never costs a planned question. */
const followUpMs = 90_000;

function dropsBy(question: Question, { context, state, now }: ProbeMoment, later: number): number {
  const done = { questionId: question.id, attempt: 1, outcome: "answered", answer: [], hints: 0 } as const;
  const closed: InterviewState = { ...state, done: [...state.done, { ...done, answer: [] }] };
  return nextQuestion(context, closed, now + later).dropped.length;
}

function costsAQuestion(question: Question, moment: ProbeMoment): boolean {
  return dropsBy(question, moment, followUpMs) > dropsBy(question, moment, 0);
}

function mayDig(question: Question, current: CurrentQuestion, moment: ProbeMoment): boolean {
  const { context, state } = moment;
  const { kind, strictness } = context.settings;
  if (kind === "quick-fire" || strictness === "gentle") return false;
  if (current.probes.some(({ reason }) => reason === "unscripted")) return false;
  if (current.probes.length >= pressure(state, context.settings).probes) return false;
  const known = strengthOf(question, current.coverage);
  return (known === null || known >= leastKnown) && hasTime(question, current, moment);
}

function wasQuoted(quote: string, { context }: ProbeMoment): boolean {
  return context.transcript.some(({ role, text }) => role === "interviewer" && text.includes(quote));
}

/**
 * One follow-up of the model's own to a question, tied to words of the newest answer: where nothing scripted is worth asking any more, the
 * candidate knows the matter, and neither the question's follow-ups nor its time are used up. Null where there is no model at hand or nothing
 * to quote. Should the model fail at it, the built-in wording asks about the same words.
 */
export function chooseUnscripted(
  question: Question,
  current: CurrentQuestion,
  { parts }: AnswerReading,
  moment: ProbeMoment,
): MoveOf<"probe"> | null {
  if (!moment.context.modelAtHand || !mayDig(question, current, moment)) return null;
  const quote = pickQuote(parts.at(-1)?.text ?? "", [question.text]);
  if (quote === null || wasQuoted(quote, moment) || costsAQuestion(question, moment)) return null;
  const none = { keyPointId: null, component: null };
  return { type: "probe", questionId: question.id, reason: "unscripted", ...none, quote };
}
