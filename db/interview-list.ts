import { interviewSettingsSchema } from "@/core/interview/settings";
import type { FoundInterview, InterviewLine, InterviewSearch } from "@/use-cases/stored";
import type { Database } from "./client";

interface LineRow {
  id: string;
  startedAt: Date;
  status: string;
  kind: string;
  minutes: number;
  persona: string;
  mode: string;
  strictness: string;
  seniority: string;
  language: string;
  guideId: string;
  role: string;
  company: string;
}

function toLine(row: LineRow): InterviewLine {
  const { id, startedAt, role, company, guideId } = row;
  const status = row.status as InterviewLine["status"];
  return { id, startedAt, status, settings: interviewSettingsSchema.parse(row), role, company, guideId };
}

/** See `InterviewStore.lastGuideId`. */
export async function findLastGuideId(db: Database, ownerId: string): Promise<string | null> {
  const row = await db.interview.findFirst({
    where: { ownerId, deletionId: null },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    select: { revision: { select: { guideId: true } } },
  });
  return row?.revision.guideId ?? null;
}

/** See `InterviewStore.lastUnfinishedId`. */
export async function findLastUnfinishedId(
  db: Database,
  ownerId: string,
  guideId: string,
): Promise<string | null> {
  const row = await db.interview.findFirst({
    where: { ownerId, deletionId: null, status: { not: "ended" }, revision: { guideId } },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return row?.id ?? null;
}

/** A search's text is sought as it stands: LIKE's own signs are escaped. */
function pattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}

/**
 * A revision's JSON is unpacked once, whatever the number of its interviews. `previous` looks at all sittings, not only at those that fit.
 */
export async function searchInterviews(
  db: Database,
  ownerId: string,
  { text, kinds, offset, limit }: InterviewSearch,
): Promise<{ lines: FoundInterview[]; count: number }> {
  const like = pattern(text);
  const rows = await db.$queryRaw<(LineRow & { previousId: string | null; count: bigint })[]>`
    WITH sitting AS MATERIALIZED (
      SELECT i.*, v.guide_id,
        lag(i.id) OVER (
          PARTITION BY v.guide_id, i.kind, i.status = 'ended' ORDER BY i.started_at, i.id
        ) AS previous_id
      FROM interview i
      JOIN guide_revision v ON v.owner_id = i.owner_id AND v.id = i.guide_revision_id
      WHERE i.owner_id = ${ownerId}::uuid AND i.deletion_id IS NULL
    ), head AS MATERIALIZED (
      SELECT id, content->>'role' AS role, content->>'company' AS company
      FROM guide_revision
      WHERE owner_id = ${ownerId}::uuid AND id IN (SELECT guide_revision_id FROM sitting)
    ), wording AS MATERIALIZED (
      SELECT r.id AS revision_id, q->>'id' AS slug
      FROM guide_revision r CROSS JOIN LATERAL jsonb_array_elements(r.content->'questions') q
      WHERE ${text} <> '' AND r.owner_id = ${ownerId}::uuid AND r.id IN (SELECT guide_revision_id FROM sitting)
        AND q->>'text' ILIKE ${like}
    ), asked AS MATERIALIZED (
      SELECT DISTINCT t.interview_id
      FROM wording w
      JOIN sitting s ON s.guide_revision_id = w.revision_id
      JOIN turn t ON t.owner_id = s.owner_id AND t.interview_id = s.id AND t.question_slug = w.slug
    )
    SELECT s.id, s.started_at AS "startedAt", s.status, s.kind, s.minutes, s.persona, s.mode, s.language,
      s.strictness, s.seniority,
      s.guide_id AS "guideId", h.role, h.company, s.previous_id AS "previousId", count(*) OVER () AS count
    FROM sitting s JOIN head h ON h.id = s.guide_revision_id
    WHERE ${text} = '' OR h.role ILIKE ${like} OR h.company ILIKE ${like} OR s.kind = ANY(${[...kinds]})
      OR s.id IN (SELECT interview_id FROM asked)
    ORDER BY s.started_at DESC, s.id DESC
    OFFSET ${offset} LIMIT ${limit}`;
  return {
    lines: rows.map((row) => ({ ...toLine(row), previousId: row.previousId })),
    count: Number(rows[0]?.count ?? 0),
  };
}
