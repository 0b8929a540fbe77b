import type { CurrentQuestion, InterviewState } from "./state";
import type { InterviewContext, Step } from "./take-step";

/** A question as it stands right after it was asked; `startedAtMs` in interview time. */
export function freshQuestion(questionId: string, startedAtMs: number, attempt = 1): CurrentQuestion {
  return {
    questionId,
    attempt,
    startedAtMs,
    answer: [],
    coverage: {},
    probes: [],
    redirects: 0,
    clarifications: 0,
    hints: 0,
    acknowledgements: 0,
  };
}

/**
 * The first step: the interviewer greets, says who is speaking and how it goes, and asks the first planned question, or gives the
 * word to the candidate where the plan holds nothing else. `now` in milliseconds; the clock runs from here. Nothing has been said yet:
 * `utterance` is "resume", as if the candidate had come back to the table.
 */
export function beginInterview(context: InterviewContext, now: number): Step {
  const first = context.plan.sections.flatMap(({ questionIds }) => questionIds)[0] ?? null;
  const state: InterviewState = {
    phase: first === null ? "ask" : "questions",
    current: first === null ? null : freshQuestion(first, 0),
    added: [],
    done: [],
    ask: { questionTurnIds: [], topics: [], blanks: 0, askedBack: false },
    elapsedMs: 0,
    runningSince: now,
    timeWarned: false,
    hurry: null,
    asked: first === null ? 0 : 1,
    strengths: [],
    usedPhrases: [],
  };
  return { utterance: "resume", move: { type: "open", questionId: first }, state, closed: [] };
}
