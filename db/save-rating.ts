import { v7 as uuid } from "uuid";
import type { StoredRating } from "@/use-cases/stored";
import type { Database } from "./client";
import { toJson } from "./json";
import { refreshCard } from "./practice-cards";

/**
 * Stores a rating, and with it what spaced repetition makes of the answer. An upsert: the queue delivers at least once, and rating the same
 * thing twice must leave one row.
 */
export async function saveRating(
  db: Database,
  ownerId: string,
  answerId: string,
  rating: Omit<StoredRating, "createdAt">,
  keyPointRevision: string,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.rating.createMany({
      data: {
        ownerId,
        id: uuid(),
        answerId,
        rater: rating.rater,
        raterVersion: rating.raterVersion,
        ratingVersion: rating.ratingVersion,
        promptHash: rating.promptHash,
        model: rating.model,
        keyPointRevision,
        assessment: toJson(rating.assessment),
        rating: toJson(rating.rating),
        total: rating.rating.total,
        provenance: toJson(rating.provenance),
      },
      skipDuplicates: true,
    });
    const { questionId } = await tx.answer.findUniqueOrThrow({
      where: { ownerId_id: { ownerId, id: answerId } },
      select: { questionId: true },
    });
    if (questionId !== null) await refreshCard(tx, ownerId, questionId);
  });
}
