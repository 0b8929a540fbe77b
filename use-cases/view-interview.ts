import type { Feedback } from "@/core/interview/feedback";
import type { InterviewSettings } from "@/core/interview/settings";
import type { LiveState, TurnView } from "@/core/interview/wire";
import { type FollowDependencies, toLiveState, toTurnView } from "./follow-interview";
import { readFeedback } from "./practice-feedback";

export interface InterviewView {
  id: string;
  settings: InterviewSettings;
  guide: { slug: string; role: string; company: string; candidate: string };
  turns: TurnView[];
  state: LiveState;
  /** In practice, what came of the answers so far; empty in live mode. */
  feedback: Feedback[];
}

/** An interview as the conversation shows it, or null. A reply whose writer has died is ended first. */
export async function viewInterview(
  dependencies: Omit<FollowDependencies, "feed">,
  ownerId: string,
  interviewId: string,
): Promise<InterviewView | null> {
  const { interviews } = dependencies;
  await interviews.takeOverAbandoned(ownerId, interviewId);
  const interview = await interviews.find(ownerId, interviewId);
  if (!interview) return null;
  const { slug, role, company, candidate } = interview.guide.guide;
  return {
    id: interview.id,
    settings: interview.settings,
    guide: { slug, role, company, candidate },
    turns: interview.turns.map((turn) => toTurnView(interview, turn)),
    state: await toLiveState(dependencies, ownerId, interview),
    feedback: await readFeedback(dependencies.answers, ownerId, interview),
  };
}
