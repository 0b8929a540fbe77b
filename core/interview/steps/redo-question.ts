import { freshQuestion } from "../begin-interview";
import { elapsedMs } from "../clock";
import type { ClosedQuestion, InterviewState } from "../state";
import type { InterviewContext, Step } from "../take-step";
import type { Moment } from "./moment";

/**
 * The answer that can be given once more right now: in practice, the one that ended last, as long as nothing has been said to what
 * came after it. Null where there is none.
 */
export function redoable(
  { settings }: Pick<InterviewContext, "settings">,
  state: InterviewState,
): ClosedQuestion | null {
  const { current, ask, phase, done } = state;
  if (settings.mode !== "practice" || phase === "ended") return null;
  if ((current && current.answer.length > 0) || ask.questionTurnIds.length > 0) return null;
  return done.findLast(({ outcome }) => outcome !== "dropped") ?? null;
}

/** Asks the last question anew: a fresh attempt, the old one stays as it is. What had been asked meanwhile comes again after it. */
export function redoQuestion({
  context,
  state,
  now,
}: Moment): Pick<Step, "move" | "state" | "closed"> | null {
  const last = redoable(context, state);
  if (!last) return null;
  const { questionId } = last;
  const current = freshQuestion(questionId, elapsedMs(state, now), last.attempt + 1);
  const asked = state.current ? state.asked - 1 : state.asked;
  return {
    move: { type: "clarify", questionId, how: "again" },
    state: { ...state, phase: "questions", current, asked },
    closed: [],
  };
}
