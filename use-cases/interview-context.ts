import type { InterviewContext } from "@/core/interview/take-step";
import type { InterviewSnapshot } from "./stored";

/** The interview as the core sees it. */
export function toContext(interview: InterviewSnapshot): InterviewContext {
  return {
    guide: interview.guide.guide,
    settings: interview.settings,
    plan: interview.plan,
    seed: interview.seed,
    transcript: interview.turns,
  };
}
