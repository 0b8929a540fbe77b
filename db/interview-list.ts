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
  subject: string | null;
}

function toLine(row: LineRow): InterviewLine {
  const { id, startedAt, role, company, subject, guideId } = row;
  const status = row.status as InterviewLine["status"];
  const settings = interviewSettingsSchema.parse({ ...row, subject: null });
  return { id, startedAt, status, settings, role, company, subject, guideId };
}

/** The guide of the sitting begun last, and when that was. */
export async function findLastPractice(
  db: Database,
  ownerId: string,
): Promise<{ guideId: string; at: Date } | null> {
  const row = await db.interview.findFirst({
    where: { ownerId, deletionId: null },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    select: { startedAt: true, revision: { select: { guideId: true } } },
  });
  return row && { guideId: row.revision.guideId, at: row.startedAt };
}

/** See `InterviewStore.lastUsedGuideId`. */
export async function findLastUsedGuideId(db: Database, ownerId: string): Promise<string | null> {
  const [practised, changed] = await Promise.all([
    findLastPractice(db, ownerId),
    db.guideRevision.findFirst({
      where: {
        ...{ ownerId, guide: { deletionId: null } },
        // What comes of itself, with an upgrade or from a coach, puts no other guide before the one in use.
        NOT: ["bundled", "given"].map((type) => ({ change: { path: ["type"], equals: type } })),
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: { guideId: true, createdAt: true },
    }),
  ]);
  if (!practised || (changed && changed.createdAt > practised.at)) return changed?.guideId ?? null;
  return practised.guideId;
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
          PARTITION BY v.guide_id, i.kind, i.subject, i.status = 'ended' ORDER BY i.started_at, i.id
        ) AS previous_id
      FROM interview i
      JOIN guide_revision v ON v.owner_id = i.owner_id AND v.id = i.guide_revision_id
      WHERE i.owner_id = ${ownerId}::uuid AND i.deletion_id IS NULL
    ), head AS MATERIALIZED (
      SELECT id, coalesce(nullif(content->>'role', ''), content->>'title') AS role, content->>'company' AS company
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
    ), page AS MATERIALIZED (
      SELECT s.*, h.role, h.company, count(*) OVER () AS count
      FROM sitting s JOIN head h ON h.id = s.guide_revision_id
      WHERE ${text} = '' OR h.role ILIKE ${like} OR h.company ILIKE ${like} OR s.kind = ANY(${[...kinds]})
        OR s.id IN (SELECT interview_id FROM asked)
      ORDER BY s.started_at DESC, s.id DESC
      OFFSET ${offset} LIMIT ${limit}
    ), drilled AS MATERIALIZED (
      SELECT r.id AS revision_id, q->>'id' AS slug, q->>'text' AS text
      FROM guide_revision r CROSS JOIN LATERAL jsonb_array_elements(r.content->'questions') q
      WHERE r.owner_id = ${ownerId}::uuid AND r.id IN (SELECT guide_revision_id FROM page WHERE kind = 'question')
    )
    SELECT p.id, p.started_at AS "startedAt", p.status, p.kind, p.minutes, p.persona, p.mode, p.language,
      p.strictness, p.seniority, p.guide_id AS "guideId", p.role, p.company, p.previous_id AS "previousId", p.count,
      CASE WHEN p.kind = 'question' THEN d.text WHEN p.kind = 'topic' THEN p.subject END AS subject
    FROM page p
    LEFT JOIN drilled d ON p.kind = 'question' AND d.revision_id = p.guide_revision_id AND d.slug = p.subject
    ORDER BY p.started_at DESC, p.id DESC`;
  return {
    lines: rows.map((row) => ({ ...toLine(row), previousId: row.previousId })),
    count: Number(rows[0]?.count ?? 0),
  };
}
