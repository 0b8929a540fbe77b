import { type QuestionKind, questionKinds } from "../guide/guide";
import { hurriedAskMinutes, minutesFor } from "./budgets";
import { elapsedMs, remainingMs } from "./clock";
import type { InterviewState } from "./state";
import type { InterviewContext } from "./take-step";

/** A question that is planned, or was added to the plan, and has not been asked. */
export interface Pending {
  id: string;
  kind: QuestionKind;
  /** No other question of its kind has been or can be asked. */
  onlyOne: boolean;
  /** Added while the interview went on, so that nobody misses it. */
  extra: boolean;
}

const minuteMs = 60_000;

function kindOf({ guide }: InterviewContext, questionId: string): QuestionKind | undefined {
  return guide.questions.find(({ id }) => id === questionId)?.kind;
}

/** The plan's questions of a kind, then those added to them. */
export function questionsOf(context: InterviewContext, state: InterviewState, kind: QuestionKind) {
  const planned = context.plan.sections
    .filter((section) => section.kind === kind)
    .flatMap(({ questionIds }) => questionIds);
  const added = state.added.filter((id) => kindOf(context, id) === kind);
  return { planned, added };
}

/** The questions that were asked, as often as they were; dropped ones never were. */
export const askedIn = ({ done }: InterviewState) => done.filter(({ outcome }) => outcome !== "dropped");

/** The kind of the question that ended last; the first kind before there was one. */
export function kindNow(context: InterviewContext, state: InterviewState): QuestionKind {
  const last = askedIn(state).at(-1)?.questionId;
  return (last && kindOf(context, last)) || questionKinds[0];
}

/** The kinds in the interview's order from the one on that it has come to; what was added to earlier ones comes at the end. */
function kindsFromNow(context: InterviewContext, state: InterviewState): QuestionKind[] {
  const at = questionKinds.indexOf(kindNow(context, state));
  return [...questionKinds.slice(at), ...questionKinds.slice(0, at)];
}

/** Everything still to be asked, in the order in which it is. */
export function pendingOf(context: InterviewContext, state: InterviewState): Pending[] {
  const over = new Set(state.done.map(({ questionId }) => questionId));
  const asked = new Set(askedIn(state).map(({ questionId }) => questionId));
  return kindsFromNow(context, state).flatMap((kind) => {
    const { planned, added } = questionsOf(context, state, kind);
    const all = [...planned, ...added];
    const open = all.filter((id) => !over.has(id));
    const onlyOne = open.length === 1 && !all.some((id) => asked.has(id));
    return open.map((id) => ({ id, kind, onlyOne, extra: added.includes(id) }));
  });
}

/** Time that may go to questions, in milliseconds: what is left, less the candidate's own part; negative when overdrawn. */
export function questionTimeMs(context: InterviewContext, state: InterviewState, now: number): number {
  const planned = context.plan.sections.find(({ kind }) => kind === "ask")?.minutes ?? 0;
  const own = typeof state.hurry?.untilMs === "number" ? Math.min(planned, hurriedAskMinutes) : planned;
  return remainingMs(context.settings, state, now) - own * minuteMs;
}

/** Minutes planned for questions of such kinds, in milliseconds. */
export function plannedMs(kinds: readonly QuestionKind[], { settings }: InterviewContext): number {
  return kinds.reduce((sum, kind) => sum + minutesFor(kind, settings) * minuteMs, 0);
}

/** How long this candidate's answers take, as a share of what was planned for them, and of how many answers that is known. */
export function paceOf(
  context: InterviewContext,
  state: InterviewState,
  now: number,
): { answers: number; pace: number } {
  const kinds = askedIn(state).flatMap(({ questionId }) => kindOf(context, questionId) ?? []);
  const planned = plannedMs(kinds, context);
  return { answers: kinds.length, pace: planned === 0 ? 0 : elapsedMs(state, now) / planned };
}
