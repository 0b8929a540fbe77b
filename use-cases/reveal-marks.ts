import { RehearsalError } from "@/core/errors";
import { learnOutcome } from "./outlast-outage";
import type { AnswerStore } from "./ports/answers";
import type { InterviewStore } from "./ports/interviews";

/** Which marks to show, and what the candidate thought of the answer before. */
export interface RevealRequest {
  /** Null for all of them. */
  questionId: string | null;
  /** 1 to 5; null where the candidate would rather not say. */
  ownRating: number | null;
}

/** From now on the report shows the marks; a rating of one's own is kept beside them. Doing it again changes nothing. @throws RehearsalError "not-found" */
export async function revealMarks(
  { interviews, answers }: { interviews: InterviewStore; answers: AnswerStore },
  ownerId: string,
  interviewId: string,
  { questionId, ownRating }: RevealRequest,
): Promise<void> {
  if (!(await interviews.find(ownerId, interviewId)))
    throw new RehearsalError("not-found", "There is no such interview.");
  const own = questionId === null ? null : ownRating;
  await learnOutcome(() => answers.reveal(ownerId, interviewId, questionId, own));
}
