import type { QuestionKind } from "../guide/guide";
import { competencyWeights } from "../scoring/constants";
import { leastShareOfQuestion } from "./budgets";
import { addedQuestions } from "./further-questions";
import { type Pending, paceOf, pendingOf, plannedMs, questionTimeMs } from "./pending";
import type { InterviewState } from "./state";
import type { InterviewContext } from "./take-step";

/** What to ask next (null: nothing is left) and what is given up for lack of time. */
export interface NextQuestion {
  questionId: string | null;
  dropped: string[];
  /** Kinds of which no question was or will be asked, given up just now. */
  leftOut: QuestionKind[];
  /** What the plan has grown by, all in all. */
  added: string[];
}

/** More than the value of any kind: the last of its kind goes only when nothing else can. */
const onlyOneValue = 10;

/** Fewer answers tell no pace. */
const fewestPaced = 3;

/** What the pending questions take at least, at the candidate's own pace; one that takes longer than planned counts as planned. */
function leastMs(pending: Pending[], context: InterviewContext, state: InterviewState, now: number): number {
  const { answers, pace } = paceOf(context, state, now);
  const share = Math.max(leastShareOfQuestion, answers < fewestPaced ? 0 : Math.min(1, pace));
  return (
    plannedMs(
      pending.map(({ kind }) => kind),
      context,
    ) * share
  );
}

function leastValuable(pending: Pending[]): Pending | undefined {
  const value = ({ kind, onlyOne, extra }: Pending) =>
    competencyWeights[kind] + (onlyOne ? onlyOneValue : 0) - (extra ? 2 * onlyOneValue : 0);
  return pending.reduce<Pending | undefined>(
    (least, candidate) => (least === undefined || value(candidate) <= value(least) ? candidate : least),
    undefined,
  );
}

function withDropped(state: InterviewState, id: string): InterviewState {
  return {
    ...state,
    done: [...state.done, { questionId: id, attempt: 1, outcome: "dropped", answer: [], hints: 0 }],
  };
}

/** Everything planned and not asked yet, in the plan's order; for an interview that ends early. */
export function unaskedQuestions(context: InterviewContext, state: InterviewState): string[] {
  return pendingOf(context, { ...state, added: [] }).map(({ id }) => id);
}

/** Takes back what was added, where the time does not last for it: nobody was told of it. */
function withoutExtra(state: InterviewState, id: string): InterviewState {
  return { ...state, added: state.added.filter((one) => one !== id) };
}

/**
 * The next question. While what is left would not fit into the time, even in brief or, where the candidate takes longer, at that pace, the
 * least valuable is dropped: what was added first, then by the kind's weight, later ones first, a kind's only question last. Where
 * much time is left, the plan grows. The candidate's own part keeps its time.
 */
export function nextQuestion(context: InterviewContext, state: InterviewState, now: number): NextQuestion {
  const time = questionTimeMs(context, state, now);
  const dropped: string[] = [];
  const leftOut: QuestionKind[] = [];
  let rest: InterviewState = { ...state, added: addedQuestions(context, state, now) };
  let pending = pendingOf(context, rest);
  while (pending.length > 0 && leastMs(pending, context, state, now) > time) {
    const least = leastValuable(pending) as Pending;
    if (!least.extra) dropped.push(least.id);
    if (!least.extra && least.onlyOne) leftOut.push(least.kind);
    rest = least.extra ? withoutExtra(rest, least.id) : withDropped(rest, least.id);
    pending = pendingOf(context, rest);
  }
  return { questionId: pending[0]?.id ?? null, dropped, leftOut, added: rest.added };
}
