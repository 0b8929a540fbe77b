import type { QuestionKind } from "../guide/guide";
import { questionKinds } from "../guide/guide";
import { competencyWeights } from "../scoring/constants";
import { leastShareOfQuestion } from "./budgets";
import { askedIn, kindNow, paceOf, pendingOf, plannedMs, questionsOf, questionTimeMs } from "./pending";
import type { InterviewState } from "./state";
import type { InterviewContext } from "./take-step";

/** Before so many answers a candidate is not known to be quick, unless nothing else is left to ask. */
const fewestAnswers = 3;
/** Kept free beside what the answers took so far: the next ones may be longer. */
const headroom = 1.2;
/** At most so many times the planned questions are added: with time left over even then, the candidate has the word. */
const mostAdded = 2;
/** Whoever leaves more questions than this unanswered is not given further ones. */
const leastAnswered = 0.5;

function mayGrow(context: InterviewContext, state: InterviewState, answers: number): boolean {
  const asked = askedIn(state);
  const answered = asked.filter(({ outcome }) => outcome === "answered").length;
  const planned = context.plan.sections.flatMap(({ questionIds }) => questionIds).length;
  const known = answers >= fewestAnswers || pendingOf(context, state).length === 0;
  return (
    state.hurry === null &&
    known &&
    answered >= asked.length * leastAnswered &&
    state.added.length < planned * mostAdded
  );
}

interface Further {
  id: string;
  kind: QuestionKind;
}

/** Whether the candidate was told that no question of the kind will come. */
function isLeftOut(context: InterviewContext, state: InterviewState, kind: QuestionKind): boolean {
  const { planned } = questionsOf(context, state, kind);
  const ended = state.done.filter(({ questionId }) => planned.includes(questionId));
  return ended.length > 0 && ended.every(({ outcome }) => outcome === "dropped");
}

/** The first of each kind in the plan's reserve that can still come without going back to a section, or at the end of any. */
function candidatesFor(context: InterviewContext, state: InterviewState): Further[] {
  const { guide, plan } = context;
  const over = new Set([...state.done.map(({ questionId }) => questionId), ...state.added]);
  const from = pendingOf(context, state).length === 0 ? 0 : questionKinds.indexOf(kindNow(context, state));
  const kinds = questionKinds.slice(from).filter((kind) => !isLeftOut(context, state, kind));
  return kinds.flatMap((kind) => {
    const id = plan.reserve.find(
      (one) =>
        !over.has(one) && guide.questions.some((question) => question.id === one && question.kind === kind),
    );
    return id === undefined ? [] : [{ id, kind }];
  });
}

/** Sainte-Laguë's divisors: the kinds get questions in proportion to what they count in the score. */
function worthOf({ kind }: Further, context: InterviewContext, state: InterviewState): number {
  const { planned, added } = questionsOf(context, state, kind);
  const given = new Set([...planned, ...added]);
  const dropped = state.done.filter(
    ({ questionId, outcome }) => outcome === "dropped" && given.has(questionId),
  );
  return competencyWeights[kind] / (2 * (given.size - dropped.length) + 1);
}

function mostWorth(
  further: Further[],
  context: InterviewContext,
  state: InterviewState,
): Further | undefined {
  return further.reduce<Further | undefined>(
    (best, one) =>
      best === undefined || worthOf(one, context, state) > worthOf(best, context, state) ? one : best,
    undefined,
  );
}

/**
 * The questions added to the plan so far and those that a quick candidate has time for beside: from the plan's reserve, the kinds in
 * proportion to their weight, as long as all that is to be asked fits into the time at the candidate's own pace. Nobody who leaves most
 * questions unanswered is given more of them.
 */
export function addedQuestions(context: InterviewContext, state: InterviewState, now: number): string[] {
  const { answers, pace } = paceOf(context, state, now);
  const share = Math.max(leastShareOfQuestion, pace * headroom);
  const time = questionTimeMs(context, state, now);
  let grown = state;
  while (mayGrow(context, grown, answers)) {
    const kinds = pendingOf(context, grown).map(({ kind }) => kind);
    const fitting = candidatesFor(context, grown).filter(
      ({ kind }) => plannedMs([...kinds, kind], context) * share <= time,
    );
    const next = mostWorth(fitting, context, grown);
    if (!next) break;
    grown = { ...grown, added: [...grown.added, next.id] };
  }
  return grown.added;
}
