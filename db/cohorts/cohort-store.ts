import { RehearsalError } from "@/core/errors";
import type { CohortKey, CohortStore, StoredMember, StoredMembership } from "@/use-cases/ports/cohorts";
import type { Database, Transaction } from "../client";
import { Prisma } from "../generated/client";

/** More than anybody follows; what is beyond is a mistake or an attack. */
const most = { cohorts: 200, members: 500 } as const;
const counted = { _count: { select: { members: true } } } as const;

export function createCohortStore(db: Database): CohortStore {
  return {
    async create({ coachId: ownerId, cohortId: id }, name) {
      if ((await db.cohort.count({ where: { ownerId } })) >= most.cohorts)
        throw new RehearsalError("conflict", `There can be ${most.cohorts} cohorts. Delete one first.`);
      await db.cohort.createMany({ data: { ownerId, id, name }, skipDuplicates: true });
    },
    async list(ownerId) {
      const orderBy = [{ createdAt: "asc" as const }, { id: "asc" as const }];
      const rows = await db.cohort.findMany({ where: { ownerId }, orderBy, include: counted });
      return rows.map(toStored);
    },
    async find({ coachId: ownerId, cohortId: id }) {
      const row = await db.cohort.findUnique({ where: { ownerId_id: { ownerId, id } }, include: counted });
      return row && toStored(row);
    },
    remove: async ({ coachId: ownerId, cohortId: id }) =>
      (await db.cohort.deleteMany({ where: { ownerId, id } })).count > 0,
    members: (key, memberId) => findMembers(db, key, memberId),
    removeMember: async ({ coachId: ownerId, cohortId }, memberId) =>
      (await db.cohortMember.deleteMany({ where: { ownerId, cohortId, memberId } })).count > 0,
    leave: async (memberId, cohortId) =>
      (await db.cohortMember.deleteMany({ where: { memberId, cohortId } })).count > 0,
    memberships: (memberId) => findMemberships(db, memberId),
  };
}

function toStored({ id, name, _count }: { id: string; name: string; _count: { members: number } }) {
  return { id, name, members: _count.members };
}

/** Puts somebody into a cohort; doing it again changes nothing. @throws RehearsalError "conflict" where it is full */
export async function join(tx: Transaction, { coachId, cohortId }: CohortKey, memberId: string) {
  const where = { ownerId: coachId, cohortId };
  if ((await tx.cohortMember.count({ where })) >= most.members)
    throw new RehearsalError("conflict", `A cohort holds ${most.members} people. Ask for another one.`);
  await tx.cohortMember.createMany({ data: { ...where, memberId }, skipDuplicates: true });
}

/** Counts only: not a word of anybody's is read. */
function findMembers(db: Database, { coachId, cohortId }: CohortKey, memberId?: string) {
  const one = memberId ? Prisma.sql`AND m.member_id = ${memberId}::uuid` : Prisma.empty;
  return db.$queryRaw<StoredMember[]>`
    SELECT u.id, u.name, u.email, s.sittings, s.last_at AS "lastAt", a.answered, a.rated
    FROM cohort_member m JOIN auth_user u ON u.id = m.member_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS sittings, max(started_at) AS last_at
      FROM interview WHERE owner_id = m.member_id AND deletion_id IS NULL
    ) s
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT (x.interview_id, x.question_id))::int AS answered,
        (count(DISTINCT (x.interview_id, x.question_id)) FILTER (WHERE x.rating_status = 'rated'))::int AS rated
      FROM interview i JOIN answer x ON x.owner_id = i.owner_id AND x.interview_id = i.id
      WHERE i.owner_id = m.member_id AND i.deletion_id IS NULL AND x.question_id IS NOT NULL AND x.outcome = 'answered'
    ) a
    WHERE m.owner_id = ${coachId}::uuid AND m.cohort_id = ${cohortId}::uuid ${one}
    ORDER BY u.name, u.id`;
}

function findMemberships(db: Database, memberId: string) {
  return db.$queryRaw<StoredMembership[]>`
    SELECT c.owner_id AS "coachId", c.id AS "cohortId", c.name AS cohort, u.name AS coach
    FROM cohort_member m
    JOIN cohort c ON c.owner_id = m.owner_id AND c.id = m.cohort_id
    JOIN auth_user u ON u.id = c.owner_id AND u.role IN ('owner', 'coach')
    WHERE m.member_id = ${memberId}::uuid
    ORDER BY m.joined_at, c.id`;
}
