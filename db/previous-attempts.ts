import type { PreviousAttempt } from "@/use-cases/stored";
import { toStoredAnswer, withRatings } from "./answer-rows";
import type { Database } from "./client";

/**
 * For each question that was answered in an interview, the attempt before it: in the same interview or in an earlier one, whatever the
 * guide's revision, for a question keeps its row.
 */
export async function findPreviousAttempts(
  db: Database,
  ownerId: string,
  interviewId: string,
): Promise<PreviousAttempt[]> {
  const ids = await findIds(db, ownerId, interviewId);
  if (ids.length === 0) return [];
  const rows = await db.answer.findMany({
    where: { ownerId, id: { in: ids } },
    include: { ...withRatings, interview: { select: { startedAt: true } } },
  });
  const answers = rows.map(toStoredAnswer);
  const turns = await db.turn.findMany({
    where: { ownerId, id: { in: answers.flatMap((answer) => answer.turns.map(({ turnId }) => turnId)) } },
    select: { id: true, text: true },
  });
  const texts = new Map(turns.map((turn) => [turn.id, turn.text]));
  return rows.flatMap(({ interview, question }, at) => {
    const answer = answers[at];
    return answer && question
      ? [{ questionId: question.slug, startedAt: interview.startedAt, answer, texts }]
      : [];
  });
}

/** Ids are UUIDv7: comparing them compares times, also within one transaction's clock. */
async function findIds(db: Database, ownerId: string, interviewId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH here AS (
      SELECT DISTINCT ON (question_id) question_id, attempt, id
      FROM answer
      WHERE owner_id = ${ownerId}::uuid AND interview_id = ${interviewId}::uuid AND question_id IS NOT NULL
        AND outcome = 'answered'
      ORDER BY question_id, attempt DESC, version
    )
    SELECT DISTINCT ON (p.question_id) p.id
    FROM here
    JOIN answer p ON p.owner_id = ${ownerId}::uuid AND p.question_id = here.question_id
    JOIN interview i ON i.owner_id = p.owner_id AND i.id = p.interview_id AND i.deletion_id IS NULL
    WHERE p.outcome = 'answered' AND p.id < here.id
      AND NOT (p.interview_id = ${interviewId}::uuid AND p.attempt = here.attempt)
    ORDER BY p.question_id, p.id DESC`;
  return rows.map(({ id }) => id);
}
