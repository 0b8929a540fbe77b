import type { AnswerStore } from "./ports/answers";

/** What an answer says whose rating never came to an end, for each worker that tried died over it: "not rated yet", with a retry. */
export async function giveUpRating(
  answers: Pick<AnswerStore, "toRate" | "setRatingStatus">,
  { ownerId, answerId }: { ownerId: string; answerId: string },
): Promise<void> {
  const toRate = await answers.toRate(ownerId, answerId);
  if (toRate?.answer.ratingStatus !== "pending") return;
  await answers.setRatingStatus(ownerId, answerId, "failed", "The rating was interrupted again and again.");
}
