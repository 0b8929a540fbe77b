import { interviewSettingsSchema } from "@/core/interview/settings";
import type { AnswerStore, AnswerToRate } from "@/use-cases/ports/answers";
import type { RatingStatus } from "@/use-cases/stored";
import { toStoredAnswer, withRatings } from "./answer-rows";
import { findTotals } from "./answer-totals";
import { findAttempts, findNewest } from "./attempts";
import type { Database } from "./client";
import type { JobQueue } from "./jobs";
import { findPreviousAttempts } from "./previous-attempts";
import { toStoredGuide } from "./revisions";
import { saveRating } from "./save-rating";

export function createAnswerStore(db: Database, jobs: Pick<JobQueue, "enqueueRating">): AnswerStore {
  return {
    toRate: (ownerId, answerId) => findToRate(db, ownerId, answerId),
    ofInterview: (ownerId, interviewId) => findNewest(db, ownerId, interviewId),
    attempts: (ownerId, interviewId) => findAttempts(db, ownerId, interviewId),
    previousAttempts: (ownerId, interviewId) => findPreviousAttempts(db, ownerId, interviewId),
    totals: (ownerId, interviewIds) => findTotals(db, ownerId, { interviewIds }),
    totalsOfGuide: (ownerId, guideId) => findTotals(db, ownerId, { guideId }),
    saveRating: (ownerId, answerId, rating, keyPointRevision) =>
      saveRating(db, ownerId, answerId, rating, keyPointRevision),
    async setRatingStatus(ownerId, answerId, ratingStatus, ratingReason) {
      const where = { ownerId, id: answerId, ...replaceable(ratingStatus, ratingReason) };
      await db.answer.updateMany({ where, data: { ratingStatus, ratingReason } });
    },
    reveal: (ownerId, interviewId, questionId, ownRating) =>
      reveal(db, ownerId, interviewId, questionId, ownRating),
    async requestRating(ownerId, answerId) {
      await db.$transaction(async (tx) => {
        const { count } = await tx.answer.updateMany({
          where: { ownerId, id: answerId, NOT: { ratingStatus: "pending" } },
          data: { ratingStatus: "pending", ratingReason: null },
        });
        // One that waits has its job.
        if (count > 0) await jobs.enqueueRating(tx, { ownerId, answerId });
      });
    },
  };
}

/**
 * Over which statuses one may be set: a worker that stood still may report when another one has done its work, and must not take back what
 * that one has found.
 */
function replaceable(status: RatingStatus, reason: string | null) {
  if (status !== "rated") return { ratingStatus: "pending" };
  return reason === null ? {} : { NOT: { ratingStatus: "rated" } };
}

async function findToRate(db: Database, ownerId: string, answerId: string): Promise<AnswerToRate | null> {
  const row = await db.answer.findUnique({
    where: { ownerId_id: { ownerId, id: answerId }, interview: { deletionId: null } },
    include: { ...withRatings, interview: { include: { revision: true } } },
  });
  if (!row) return null;
  const answer = toStoredAnswer(row);
  const { guide } = toStoredGuide(row.interview.revision);
  const question = guide.questions.find((candidate) => candidate.id === answer.questionId) ?? null;
  if (!question && !answer.askedTurnId) return null;
  const turns = await db.turn.findMany({
    where: { ownerId, id: { in: answer.turns.map((turn) => turn.turnId) } },
    select: { id: true, text: true },
  });
  return {
    answer,
    guide,
    question,
    language: row.interview.language,
    persona: interviewSettingsSchema.shape.persona.parse(row.interview.persona),
    mode: row.interview.mode === "practice" ? "practice" : "live",
    texts: new Map(turns.map((turn) => [turn.id, turn.text])),
  };
}

/** Marks that have been shown stay so, and with them what the candidate thought before: only the first time counts. */
async function reveal(
  db: Database,
  ownerId: string,
  interviewId: string,
  slug: string | null,
  ownRating: number | null,
): Promise<void> {
  const where = { ownerId, interviewId, revealedAt: null, ...(slug === null ? {} : { question: { slug } }) };
  await db.answer.updateMany({ where, data: { ownRating, revealedAt: new Date() } });
}
