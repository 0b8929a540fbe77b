import type { Question } from "../guide/guide";
import { remainingMs } from "./clock";
import { interviewerOf } from "./personas";
import type { InterviewState } from "./state";
import type { InterviewContext } from "./take-step";

/** What the header shows. `section` is a question kind, "ask", or "closing" once the interview has ended. */
export interface Progress {
  status: "running" | "paused" | "ended";
  section: string;
  questionNumber: number;
  /** Questions that were or still can be asked, those that the plan has grown by included; dropped ones are not counted. */
  questionCount: number;
  remainingSeconds: number;
}

type Frame = Pick<InterviewContext, "guide" | "settings" | "plan">;

function statusOf(state: InterviewState): Progress["status"] {
  if (state.phase === "ended") return "ended";
  return state.runningSince === null ? "paused" : "running";
}

function sectionOf({ guide }: Frame, state: InterviewState): string {
  if (state.phase === "ended") return "closing";
  return guide.questions.find(({ id }) => id === state.current?.questionId)?.kind ?? "ask";
}

/** How far an interview is, for the header; `remainingSeconds` as of `now`, never negative. */
export function liveState(context: Frame, state: InterviewState, now: number): Progress {
  const planned = context.plan.sections.flatMap(({ questionIds }) => questionIds).length;
  const dropped = state.done.filter(({ outcome }) => outcome === "dropped").length;
  return {
    status: statusOf(state),
    section: sectionOf(context, state),
    questionNumber: state.asked,
    questionCount: planned + state.added.length - dropped,
    remainingSeconds: Math.max(0, Math.ceil(remainingMs(context.settings, state, now) / 1000)),
  };
}

/** Who says a line about a question (null: opening, hand-over, close): the name for the transcript's margin. */
export function speakerName(context: Frame, questionId: string | null): string {
  const question = context.guide.questions.find(({ id }: Question) => id === questionId);
  return interviewerOf(context.settings, question?.kind ?? null).name;
}
