import { z } from "zod";
import type { Assessment } from "@/core/scoring/assessment";
import type { Rating } from "@/core/scoring/rating";
import type { Provenance } from "@/use-cases/provenance";
import type { NewAnswer, StoredAnswer, StoredRating } from "@/use-cases/stored";
import type { Answer, Question, Rating as RatingRow } from "./generated/client";

const answerTurnsSchema = z.array(z.object({ turnId: z.string(), probedKeyPointId: z.string().nullable() }));

/** An answer with its question and its ratings, newest first. */
export const withRatings = { question: true, ratings: { orderBy: { createdAt: "desc" as const } } };

export type AnswerRow = Answer & { question: Question | null; ratings: RatingRow[] };

/** A stored answer in the core's form. */
export function toStoredAnswer(row: AnswerRow): StoredAnswer {
  return {
    id: row.id,
    interviewId: row.interviewId,
    questionId: row.question?.slug ?? null,
    askedTurnId: row.askedTurnId,
    attempt: row.attempt,
    version: row.version,
    outcome: row.outcome as NewAnswer["outcome"],
    hints: row.hints,
    turns: answerTurnsSchema.parse(row.turns),
    ratingStatus: row.ratingStatus as StoredAnswer["ratingStatus"],
    ratingReason: row.ratingReason,
    ownRating: row.ownRating,
    revealedAt: row.revealedAt,
    createdAt: row.createdAt,
    ratings: row.ratings.map(toStoredRating),
  };
}

/** The JSON columns were written by `saveRating` in the core's own form. */
function toStoredRating(row: RatingRow): StoredRating {
  return {
    rater: row.rater as StoredRating["rater"],
    raterVersion: row.raterVersion,
    ratingVersion: row.ratingVersion,
    promptHash: row.promptHash,
    model: row.model,
    assessment: row.assessment as unknown as Assessment,
    rating: row.rating as unknown as Rating,
    provenance: row.provenance as unknown as Provenance[],
    createdAt: row.createdAt,
  };
}
