import { RehearsalError } from "@/core/errors";
import { learnOutcome } from "./outlast-outage";
import type { AnswerStore } from "./ports/answers";

/**
 * Puts the answer to one question, or one question that the candidate asked, in the rating queue again.
 * @param subject the question's id, or the turn in which the candidate asked
 * @throws RehearsalError "not-found" if that question has no answer that can be rated
 */
export async function retryRating(
  answers: AnswerStore,
  ownerId: string,
  interviewId: string,
  subject: string,
): Promise<void> {
  const all = await answers.ofInterview(ownerId, interviewId);
  const answer = all.find((candidate) => (candidate.questionId ?? candidate.askedTurnId) === subject);
  if (answer?.outcome !== "answered") {
    throw new RehearsalError("not-found", "There is nothing here that could be rated.");
  }
  await learnOutcome(() => answers.requestRating(ownerId, answer.id));
}
