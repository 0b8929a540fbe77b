import type { ProgressStore } from "@/use-cases/ports/practice";
import type { AskedEarlier, PointVerdict, ProbeCount, SaidText, SittingScore } from "@/use-cases/stored";
import type { Database } from "./client";
import { Prisma } from "./generated/client";

/** The sittings on one guide, or on all, that still exist. */
const sittingsOf = (ownerId: string, guideId: string | null) => Prisma.sql`
  SELECT i.id, i.started_at FROM interview i
  JOIN guide_revision v ON v.owner_id = i.owner_id AND v.id = i.guide_revision_id
  WHERE i.owner_id = ${ownerId}::uuid AND i.deletion_id IS NULL
    ${guideId === null ? Prisma.empty : Prisma.sql`AND v.guide_id = ${guideId}::uuid`}`;

/**
 * The first attempts at each question in their newest version, each with its newest rating, the model's where there is one: a redo right
 * after the feedback is no progress. Ratings are looked up one by one, by their index: a join of two sets is planned badly as long as
 * the database has not counted its rows yet.
 */
const ratedAnswers = (ownerId: string, guideId: string | null) => Prisma.sql`
  WITH sitting AS MATERIALIZED (${sittingsOf(ownerId, guideId)}), newest AS MATERIALIZED (
    SELECT DISTINCT ON (a.interview_id, a.question_id, a.asked_turn_id)
      a.id, a.interview_id, a.question_id, a.asked_turn_id, a.outcome, s.started_at
    FROM sitting s JOIN answer a ON a.owner_id = ${ownerId}::uuid AND a.interview_id = s.id
    WHERE a.attempt = 1
    ORDER BY a.interview_id, a.question_id, a.asked_turn_id, a.version DESC
  ), answered AS MATERIALIZED (
    SELECT n.*, r.id AS rating_id, r.rater, r.total
    FROM newest n LEFT JOIN LATERAL (
      SELECT id, rater, total FROM rating
      WHERE owner_id = ${ownerId}::uuid AND answer_id = n.id
      ORDER BY rater = 'model' DESC, created_at DESC LIMIT 1
    ) r ON true
    WHERE n.outcome <> 'dropped'
  )`;

/** What charts are drawn from: sums and counts made in the database, never the ratings themselves. */
export function createProgressStore(db: Database): ProgressStore {
  return {
    scores: (ownerId, guideId) => findScores(db, ownerId, guideId),
    pointVerdicts: (ownerId, guideId, answers) => findPointVerdicts(db, ownerId, guideId, answers),
    probes: (ownerId, guideId) => findProbes(db, ownerId, guideId),
    asked: (ownerId, guideId, questions) => findAsked(db, ownerId, guideId, questions),
    said: (ownerId, guideId, sittings) => findSaid(db, ownerId, guideId, sittings),
  };
}

function findScores(db: Database, ownerId: string, guideId: string | null): Promise<SittingScore[]> {
  return db.$queryRaw<SittingScore[]>`
    ${ratedAnswers(ownerId, guideId)}, scored AS (
      SELECT n.interview_id, n.started_at, coalesce(q.kind, 'ask') AS kind, n.rater, n.outcome, n.total,
        CASE WHEN n.outcome = 'answered' THEN n.total ELSE 0 END AS score
      FROM answered n LEFT JOIN question q ON q.owner_id = ${ownerId}::uuid AND q.id = n.question_id
    )
    SELECT interview_id AS "interviewId", started_at AS "startedAt", kind, max(rater) AS rater,
      avg(score) AS mean, min(score) AS low, max(score) AS high, count(score)::int AS answers
    FROM scored
    GROUP BY interview_id, started_at, kind
    -- What was left open says nothing while every answer beside it waits for its rating.
    HAVING count(score) > 0 AND (bool_or(outcome = 'answered' AND total IS NOT NULL) OR bool_and(outcome <> 'answered'))
    ORDER BY started_at, interview_id`;
}

function findPointVerdicts(
  db: Database,
  ownerId: string,
  guideId: string,
  answers: number,
): Promise<PointVerdict[]> {
  return db.$queryRaw<PointVerdict[]>`
    ${ratedAnswers(ownerId, guideId)}, placed AS (
      SELECT question_id, interview_id, rating_id,
        row_number() OVER (PARTITION BY question_id ORDER BY started_at DESC, id DESC) AS place
      FROM answered
      WHERE question_id IS NOT NULL AND outcome = 'answered' AND rating_id IS NOT NULL
    ), recent AS MATERIALIZED (SELECT * FROM placed WHERE place <= ${answers})
    SELECT q.slug AS "questionId", point->>'id' AS "keyPointId", point->>'verdict' AS verdict,
      recent.place::int AS place, recent.interview_id AS "interviewId"
    FROM recent
    JOIN rating r ON r.owner_id = ${ownerId}::uuid AND r.id = recent.rating_id
    JOIN question q ON q.owner_id = ${ownerId}::uuid AND q.id = recent.question_id
    CROSS JOIN LATERAL jsonb_array_elements(r.rating->'keyPoints') point
    ORDER BY q.slug, point->>'id', recent.place`;
}

/** Questions that were answered, and how often the interviewer had to ask on. */
function findProbes(db: Database, ownerId: string, guideId: string): Promise<ProbeCount[]> {
  return db.$queryRaw<ProbeCount[]>`
    WITH sitting AS MATERIALIZED (${sittingsOf(ownerId, guideId)})
    SELECT s.started_at AS "startedAt", a.answers, p.probes
    FROM sitting s
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT question_id)::int AS answers FROM answer
      WHERE owner_id = ${ownerId}::uuid AND interview_id = s.id AND question_id IS NOT NULL AND outcome = 'answered'
    ) a
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS probes FROM turn
      WHERE owner_id = ${ownerId}::uuid AND interview_id = s.id AND move->>'type' = 'probe'
    ) p
    WHERE a.answers > 0
    ORDER BY s.started_at, s.id`;
}

/** The words of the last sittings' answers; only so many, since all of them can be megabytes. */
function findSaid(db: Database, ownerId: string, guideId: string, sittings: number): Promise<SaidText[]> {
  return db.$queryRaw<SaidText[]>`
    WITH sitting AS MATERIALIZED (${sittingsOf(ownerId, guideId)}), last AS (
      SELECT s.id, s.started_at FROM sitting s
      WHERE EXISTS (
        SELECT 1 FROM answer a
        WHERE a.owner_id = ${ownerId}::uuid AND a.interview_id = s.id AND a.question_id IS NOT NULL
          AND a.outcome = 'answered'
      )
      ORDER BY s.started_at DESC, s.id DESC LIMIT ${sittings}
    )
    SELECT l.id AS "interviewId", l.started_at AS "startedAt", count(DISTINCT t.question_slug)::int AS answers,
      string_agg(t.text, E'\n' ORDER BY t.seq) AS text
    FROM last l
    JOIN turn t ON t.owner_id = ${ownerId}::uuid AND t.interview_id = l.id
      AND t.role = 'candidate' AND t.question_slug IS NOT NULL AND t.utterance IN ('answer', 'partial-answer')
    GROUP BY l.id, l.started_at
    ORDER BY l.started_at, l.id`;
}

/** What the candidate asked, newest first. */
function findAsked(
  db: Database,
  ownerId: string,
  guideId: string,
  questions: number,
): Promise<AskedEarlier[]> {
  return db.$queryRaw<AskedEarlier[]>`
    ${ratedAnswers(ownerId, guideId)}
    SELECT a.interview_id AS "interviewId", t.created_at AS "askedAt", t.text, a.total AS score
    FROM answered a JOIN turn t ON t.owner_id = ${ownerId}::uuid AND t.id = a.asked_turn_id
    ORDER BY t.created_at DESC LIMIT ${questions}`;
}
