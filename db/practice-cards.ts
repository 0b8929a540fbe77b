import type { Outcome } from "@/core/interview/outcome";
import { type Review, replay } from "@/core/practice/card";
import { gradeOf } from "@/core/practice/grade";
import { calibratedMark } from "@/core/scoring/calibrated-mark";
import type { PracticeStore } from "@/use-cases/ports/practice";
import type { StoredRating } from "@/use-cases/stored";
import type { Database, Transaction } from "./client";
import { toJson } from "./json";

export function createPracticeStore(db: Database): PracticeStore {
  return {
    async dueTimes(ownerId, guideId) {
      const rows = await db.practiceCard.findMany({
        where: { ownerId, question: { guideId } },
        select: { due: true, question: { select: { slug: true } } },
      });
      return new Map(rows.map(({ due, question }) => [question.slug, due.getTime()]));
    },
  };
}

/**
 * Makes a question's card anew from all its answers, so that it depends neither on the order in which ratings arrive nor on how often.
 * To be called in the transaction that stores a rating or an answer that needs none; a lock on the question lets two of them come
 * one after the other.
 */
export async function refreshCard(tx: Transaction, ownerId: string, questionId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM question WHERE owner_id = ${ownerId}::uuid AND id = ${questionId}::uuid FOR NO KEY UPDATE`;
  const card = replay(await findReviews(tx, ownerId, questionId));
  if (!card) return void (await tx.practiceCard.deleteMany({ where: { ownerId, questionId } }));
  const content = { card: toJson(card), due: new Date(card.dueMs) };
  await tx.practiceCard.upsert({
    where: { ownerId_questionId: { ownerId, questionId } },
    create: { ownerId, questionId, ...content },
    update: content,
  });
}

/** Questions answered in the interviews of a deletion, whose cards change with it; always in the same order, so that locks don't cross. */
export async function questionsOfDeletion(
  tx: Transaction,
  ownerId: string,
  deletionId: string,
): Promise<string[]> {
  const rows = await tx.answer.findMany({
    where: { ownerId, questionId: { not: null }, interview: { deletionId } },
    distinct: ["questionId"],
    select: { questionId: true },
    orderBy: { questionId: "asc" },
  });
  return rows.flatMap(({ questionId }) => questionId ?? []);
}

interface ReviewRow {
  outcome: Outcome;
  hints: number;
  createdAt: Date;
  total: number | null;
  rater: StoredRating["rater"] | null;
}

/**
 * One review an interview: its first attempt, in the newest version, by the model's rating where there is one. A redo right after the
 * feedback recalls nothing; an answer that is not rated yet is not counted yet.
 */
async function findReviews(tx: Transaction, ownerId: string, questionId: string): Promise<Review[]> {
  const rows = await tx.$queryRaw<ReviewRow[]>`
    SELECT DISTINCT ON (a.interview_id) a.outcome, a.hints, a.created_at AS "createdAt", r.total, r.rater
    FROM answer a
    JOIN interview i ON i.owner_id = a.owner_id AND i.id = a.interview_id AND i.deletion_id IS NULL
    LEFT JOIN LATERAL (
      SELECT total, rater FROM rating
      WHERE rating.owner_id = a.owner_id AND rating.answer_id = a.id
      ORDER BY rater = 'model' DESC, created_at DESC LIMIT 1
    ) r ON true
    WHERE a.owner_id = ${ownerId}::uuid AND a.question_id = ${questionId}::uuid AND a.attempt = 1
      AND a.outcome <> 'dropped'
    ORDER BY a.interview_id, a.version DESC`;
  return rows.flatMap(({ outcome, hints, createdAt, total, rater }) => {
    const rated = total !== null && rater !== null;
    if (outcome === "answered" && !rated) return [];
    const mark = rated && outcome === "answered" ? calibratedMark(total, rater) : null;
    return [{ atMs: createdAt.getTime(), grade: gradeOf({ mark, hints }) }];
  });
}
