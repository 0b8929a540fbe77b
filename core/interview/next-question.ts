import type { QuestionKind } from "../guide/guide";
import { competencyWeights } from "../scoring/constants";
import { leastShareOfQuestion, minutesFor } from "./budgets";
import { elapsedMs, remainingMs } from "./clock";
import type { InterviewState, PlanSection } from "./state";
import type { InterviewContext } from "./take-step";

interface Pending {
  id: string;
  kind: QuestionKind;
  /** No other question of its kind has been or can be asked. */
  onlyOne: boolean;
}

/** What to ask next (null: nothing is left) and what is given up for lack of time. */
export interface NextQuestion {
  questionId: string | null;
  dropped: string[];
  /** Kinds of which no question was or will be asked, given up just now. */
  leftOut: QuestionKind[];
}

const minuteMs = 60_000;

/** More than the value of any kind: the last of its kind goes only when nothing else can. */
const onlyOneValue = 10;

type QuestionSection = PlanSection & { kind: QuestionKind };

function questionSections(context: InterviewContext): QuestionSection[] {
  return context.plan.sections.filter((section): section is QuestionSection => section.kind !== "ask");
}

function pendingOf(context: InterviewContext, state: InterviewState): Pending[] {
  const over = new Set(state.done.map(({ questionId }) => questionId));
  const asked = new Set(
    state.done.filter(({ outcome }) => outcome !== "dropped").map(({ questionId }) => questionId),
  );
  return questionSections(context).flatMap(({ kind, questionIds }) => {
    const open = questionIds.filter((id) => !over.has(id));
    const onlyOne = open.length === 1 && !questionIds.some((id) => asked.has(id));
    return open.map((id) => ({ id, kind, onlyOne }));
  });
}

/** Time that may go to questions, in milliseconds: what is left, less the candidate's own part; negative when overdrawn. */
export function questionTimeMs(context: InterviewContext, state: InterviewState, now: number): number {
  const own = context.plan.sections.find(({ kind }) => kind === "ask")?.minutes ?? 0;
  return remainingMs(context.settings, state, now) - own * minuteMs;
}

/** Fewer answers tell no pace. */
const fewestPaced = 3;

/** How long this candidate's answers take, as a share of what was planned for them; 1 at most. */
function paceOf(context: InterviewContext, state: InterviewState, now: number): number {
  const asked = state.done.filter(({ outcome }) => outcome !== "dropped");
  const kinds = questionSections(context).flatMap(({ kind, questionIds }) =>
    asked.filter(({ questionId }) => questionIds.includes(questionId)).map(() => kind),
  );
  const planned = kinds.reduce((sum, kind) => sum + minutesFor(kind, context.settings) * minuteMs, 0);
  return kinds.length < fewestPaced ? 0 : Math.min(1, elapsedMs(state, now) / planned);
}

/** What the pending questions take at least, at the candidate's own pace. */
function leastMs(pending: Pending[], { settings }: InterviewContext, pace: number): number {
  const share = Math.max(leastShareOfQuestion, pace);
  return pending.reduce((sum, { kind }) => sum + minutesFor(kind, settings) * share * minuteMs, 0);
}

function leastValuable(pending: Pending[]): Pending | undefined {
  const value = ({ kind, onlyOne }: Pending) => competencyWeights[kind] + (onlyOne ? onlyOneValue : 0);
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

/** Everything not asked yet, in the plan's order; for an interview that ends early. */
export function unaskedQuestions(context: InterviewContext, state: InterviewState): string[] {
  return pendingOf(context, state).map(({ id }) => id);
}

/**
 * The next planned question. While what is left would not fit into the time, even in brief or, where the candidate takes longer, at that pace, the least valuable is dropped: by
 * the kind's weight, later ones first, a kind's only question last. The candidate's own part keeps its time.
 */
export function nextQuestion(context: InterviewContext, state: InterviewState, now: number): NextQuestion {
  const time = questionTimeMs(context, state, now);
  const pace = paceOf(context, state, now);
  const dropped: string[] = [];
  const leftOut: QuestionKind[] = [];
  let rest = state;
  let pending = pendingOf(context, rest);
  while (pending.length > 0 && leastMs(pending, context, pace) > time) {
    const least = leastValuable(pending) as Pending;
    dropped.push(least.id);
    if (least.onlyOne) leftOut.push(least.kind);
    rest = withDropped(rest, least.id);
    pending = pendingOf(context, rest);
  }
  return { questionId: pending[0]?.id ?? null, dropped, leftOut };
}
