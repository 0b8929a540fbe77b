import { RehearsalError } from "@/core/errors";
import type { SharedLine, ShareStore, StoredMembership } from "@/use-cases/ports/cohorts";
import type { Database } from "../client";

/** What can be read by whom is looked up anew at each request: a share that ended has ended. */
export function createShareStore(db: Database): ShareStore {
  return {
    share: (ownerId, interviewId) => share(db, ownerId, interviewId),
    async unshare(ownerId, interviewId) {
      await findInterview(db, ownerId, interviewId);
      await db.sharedReport.deleteMany({ where: { ownerId, interviewId } });
    },
    readers: (ownerId, interviewId) => db.$queryRaw<StoredMembership[]>`
      SELECT c.owner_id AS "coachId", c.id AS "cohortId", c.name AS cohort, u.name AS coach
      FROM shared_report s
      JOIN cohort c ON c.owner_id = s.coach_id AND c.id = s.cohort_id
      JOIN auth_user u ON u.id = c.owner_id AND u.role IN ('owner', 'coach')
      WHERE s.owner_id = ${ownerId}::uuid AND s.interview_id = ${interviewId}::uuid
      ORDER BY s.shared_at, c.id`,
    sharedBy: ({ coachId, cohortId }, memberId) => db.$queryRaw<SharedLine[]>`
      SELECT i.id AS "interviewId", i.started_at AS "startedAt", i.kind, v.content->>'role' AS role, v.content->>'company' AS company
      FROM shared_report s
      JOIN interview i ON i.owner_id = s.owner_id AND i.id = s.interview_id AND i.deletion_id IS NULL
      JOIN guide_revision v ON v.owner_id = i.owner_id AND v.id = i.guide_revision_id
      WHERE s.coach_id = ${coachId}::uuid AND s.cohort_id = ${cohortId}::uuid AND s.owner_id = ${memberId}::uuid
      ORDER BY i.started_at DESC, i.id DESC`,
    async findOwner(coachId, interviewId) {
      const row = await db.sharedReport.findFirst({
        where: { coachId, interviewId, interview: { deletionId: null } },
        select: { membership: { select: { member: { select: { id: true, name: true } } } } },
      });
      return row?.membership.member ?? null;
    },
  };
}

async function findInterview(db: Database, ownerId: string, id: string) {
  const found = await db.interview.findFirst({
    where: { ownerId, id, deletionId: null },
    select: { status: true },
  });
  if (found) return found;
  throw new RehearsalError("not-found", "There is no such interview.");
}

/** One statement, which waits for whoever takes a membership away meanwhile: what is left of them is shared with. */
async function share(db: Database, ownerId: string, interviewId: string): Promise<void> {
  const interview = await findInterview(db, ownerId, interviewId);
  if (interview.status !== "ended")
    throw new RehearsalError("conflict", "This interview goes on. Share its report when it has ended.");
  const shared = await db.$executeRaw`
    INSERT INTO shared_report (owner_id, interview_id, coach_id, cohort_id)
    SELECT m.member_id, ${interviewId}::uuid, m.owner_id, m.cohort_id
    FROM cohort_member m JOIN auth_user u ON u.id = m.owner_id AND u.role IN ('owner', 'coach')
    WHERE m.member_id = ${ownerId}::uuid
    FOR KEY SHARE OF m
    ON CONFLICT (owner_id, interview_id, coach_id, cohort_id) DO UPDATE SET shared_at = shared_report.shared_at`;
  if (shared === 0) throw new RehearsalError("conflict", "You are in no cohort, so nobody could read it.");
}
