import type { AnswerTotal } from "@/use-cases/stored";
import type { Database } from "./client";
import { Prisma } from "./generated/client";

/** Whose answers are wanted. */
export type TotalsOf = { guideId: string } | { interviewIds: readonly string[] };

/**
 * Scores only, without the ratings' JSON: a thousand interviews are one light query. One rater an interview: the model's where it has rated
 * any answer of it, so that a mean never mixes two raters. Ratings and questions are looked up one by one, by their index, as in
 * `db/progress.ts`; what is read is carried along instead of being joined again, which took the square of the answers.
 */
export async function findTotals(db: Database, ownerId: string, of: TotalsOf): Promise<AnswerTotal[]> {
  const wanted =
    "guideId" in of
      ? Prisma.sql`v.guide_id = ${of.guideId}::uuid`
      : Prisma.sql`i.id = ANY(${[...of.interviewIds]}::uuid[])`;
  return db.$queryRaw<AnswerTotal[]>`
    WITH sitting AS MATERIALIZED (
      SELECT i.id, i.mode, i.ended_at, v.guide_id
      FROM interview i JOIN guide_revision v ON v.owner_id = i.owner_id AND v.id = i.guide_revision_id
      WHERE i.owner_id = ${ownerId}::uuid AND i.deletion_id IS NULL AND ${wanted}
    ), newest AS MATERIALIZED (
      SELECT DISTINCT ON (a.interview_id, a.question_id, a.asked_turn_id)
        a.id, a.interview_id, s.mode, s.ended_at, s.guide_id, a.question_id, a.outcome, a.created_at,
        a.rating_status, a.revealed_at
      FROM sitting s JOIN answer a ON a.owner_id = ${ownerId}::uuid AND a.interview_id = s.id
      ORDER BY a.interview_id, a.question_id, a.asked_turn_id, a.attempt DESC, a.version DESC
    ), latest AS (
      -- 'model' sorts after 'built-in'
      SELECT n.*, r.rater, r.total, max(r.rater) OVER (PARTITION BY n.interview_id) AS counts
      FROM newest n LEFT JOIN LATERAL (
        SELECT DISTINCT ON (rater) rater, total FROM rating
        WHERE owner_id = ${ownerId}::uuid AND answer_id = n.id
        ORDER BY rater, created_at DESC
      ) r ON true
    ), scored AS (
      SELECT DISTINCT ON (id) *, CASE WHEN rater = counts THEN total END AS counted
      FROM latest ORDER BY id, coalesce(rater = counts, false) DESC
    )
    SELECT n.interview_id AS "interviewId", n.guide_id AS "guideId",
      n.ended_at IS NOT NULL AS ended, q.slug AS "questionId",
      coalesce(q.kind, 'ask') AS kind,
      n.outcome, n.mode, n.revealed_at IS NOT NULL AS revealed,
      n.counted IS NULL AND n.rating_status IS NOT DISTINCT FROM 'refused' AS refused,
      CASE WHEN n.outcome = 'answered' THEN n.counted ELSE 0 END AS score
    FROM scored n LEFT JOIN LATERAL (
      SELECT slug, kind FROM question WHERE owner_id = ${ownerId}::uuid AND id = n.question_id LIMIT 1
    ) q ON true
    WHERE n.outcome <> 'dropped'
    ORDER BY n.created_at DESC`;
}
