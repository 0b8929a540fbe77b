import { v7 as uuid } from "uuid";
import { RehearsalError } from "@/core/errors";
import { type Role, signInFirst, unusableLink } from "@/core/people/person";
import type { CohortKey } from "@/use-cases/ports/cohorts";
import type { Joined, PeopleStore } from "@/use-cases/ports/people";
import type { NewAccount, Opening, StoredInvitation } from "@/use-cases/stored";
import type { Database, Transaction } from "./client";
import { join } from "./cohorts/cohort-store";
import type { Invitation } from "./generated/client";
import type { JobQueue } from "./jobs";
import { removePerson } from "./remove-person";

const inviterIs = (...roles: Role[]) => ({ owner: { user: { role: { in: roles } } } });

/** A link that is to be used, and when. */
interface Link {
  tokenHash: string;
  now: number;
}

/** A link is worth what its maker's word is worth when it is used, not when it was made; the first account's is the operator's. */
const usable = (now: number) => ({
  usedAt: null,
  expiresAt: { gt: new Date(now) },
  OR: [
    { email: null },
    { cohortId: null, ...inviterIs("owner") },
    { cohortId: { not: null }, ...inviterIs("owner", "coach") },
  ],
});

/**
 * @param jobs where the ratings of a removed person are given up
 * @param now the clock by which links end
 */
export function createPeopleStore(
  db: Database,
  jobs: Pick<JobQueue, "forgetRatings">,
  now: () => number = Date.now,
): PeopleStore {
  return {
    hasAny: async () => (await db.user.findFirst({ select: { id: true } })) !== null,
    async list() {
      const select = { id: true, name: true, email: true, role: true, createdAt: true };
      const rows = await db.user.findMany({ select, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
      return rows.map((row) => ({ ...row, role: row.role as Role }));
    },
    async invite(ownerId, invitation) {
      await db.invitation.createMany({ data: { ownerId, id: uuid(), ...invitation }, skipDuplicates: true });
    },
    async openInvitations(of) {
      const mine = of && { ownerId: of.coachId, cohortId: of.cohortId };
      const where = { ...usable(now()), ...mine };
      const rows = await db.invitation.findMany({ where, orderBy: { createdAt: "desc" } });
      return Promise.all(rows.map((row) => toStored(db, row)));
    },
    async findInvitation(tokenHash) {
      const row = await db.invitation.findFirst({ where: { tokenHash, ...usable(now()) } });
      if (!row || (row.email === null && (await db.user.count()) > 0)) return null;
      return toStored(db, row);
    },
    withdraw: async (id, ownerId) =>
      (await db.invitation.deleteMany({ where: { id, usedAt: null, ...(ownerId && { ownerId }) } })).count >
      0,
    joinedBy: (tokenHash, memberId) => joinedBy(db, tokenHash, memberId),
    join: (tokenHash, memberId) => db.$transaction((tx) => joinBy(tx, { tokenHash, now: now() }, memberId)),
    accept: (tokenHash, account, first) =>
      db.$transaction(async (tx) => {
        const known = await outcomeOf(tx, { tokenHash }, account);
        return known ? known.joined : accept(tx, { tokenHash, now: now() }, account, first);
      }),
    setRole: (id, role) =>
      db.$transaction(async (tx) => {
        await keepAnOwner(tx, id, role);
        await tx.user.update({ where: { id }, data: { role } });
      }),
    remove: (id) =>
      db.$transaction(
        async (tx) => {
          await keepAnOwner(tx, id, null);
          await removePerson(tx, jobs, id);
        },
        { timeout: 120_000 },
      ),
  };
}

async function toStored(
  db: Transaction,
  { id, ownerId, email, role, expiresAt, cohortId }: Invitation,
): Promise<StoredInvitation> {
  const cohort = cohortId && (await db.cohort.findFirst({ where: { ownerId, id: cohortId } }));
  const coach = cohort && (await db.user.findUnique({ where: { id: ownerId } }));
  const into = cohort && coach ? { name: cohort.name, coach: coach.name } : null;
  const opens = await openingOf(db, { email, cohortId, ownerId });
  return { id, email, role: role as Role, expiresAt, opens, cohort: into };
}

/** Whose word it is comes first: who is here is not even looked up for a coach. */
async function openingOf(
  db: Transaction,
  { email, cohortId, ownerId }: Pick<Invitation, "email" | "cohortId" | "ownerId">,
): Promise<Opening> {
  const byOwner = email === null || (await db.user.count({ where: { id: ownerId, role: "owner" } })) > 0;
  if (!byOwner) return "membership";
  const isKnown = email !== null && (await db.user.count({ where: { email } })) > 0;
  if (!isKnown) return "account";
  return cohortId ? "membership" : "password";
}

/** Marking it used is the lock: of two who come with the same link, the second finds nothing. */
async function spend(tx: Transaction, { tokenHash, now }: Link): Promise<Invitation> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('rehearsal accounts'))`;
  const [invitation] = await tx.invitation.updateManyAndReturn({
    where: { tokenHash, ...usable(now) },
    data: { usedAt: new Date(now) },
  });
  if (!invitation) throw new RehearsalError("not-found", unusableLink);
  return invitation;
}

/** What a link has come to that was used with this very account, by the hash of its password, which is salted; null for one that was not. */
async function outcomeOf(
  tx: Transaction,
  { tokenHash }: Pick<Link, "tokenHash">,
  { passwordHash: password }: NewAccount,
): Promise<{ joined: Joined | null } | null> {
  const used = await tx.invitation.findFirst({ where: { tokenHash, usedAt: { not: null } } });
  const account = used && (await tx.account.findFirst({ where: { providerId: "credential", password } }));
  if (!account) return null;
  const { ownerId: coachId, cohortId } = used;
  return { joined: cohortId ? { coachId, cohortId, memberId: account.userId } : null };
}

/** The cohort that somebody is in by a link that was theirs and has been used; null where they are not. */
async function joinedBy(db: Database, tokenHash: string, memberId: string): Promise<CohortKey | null> {
  const used = await db.invitation.findFirst({ where: { tokenHash, usedAt: { not: null } } });
  if (!used?.cohortId) return null;
  const { ownerId, cohortId, email } = used;
  const where = { ownerId, cohortId, memberId, member: { email: email ?? "" } };
  return (await db.cohortMember.count({ where })) > 0 ? { coachId: ownerId, cohortId } : null;
}

/** For whoever is signed in under the link's address. */
async function joinBy(tx: Transaction, link: Link, memberId: string): Promise<CohortKey> {
  const { ownerId, cohortId, email } = await spend(tx, link);
  const member = await tx.user.findUnique({ where: { id: memberId } });
  if (!cohortId || member?.email !== email) throw new RehearsalError("not-found", unusableLink);
  await join(tx, { coachId: ownerId, cohortId }, memberId);
  return { coachId: ownerId, cohortId };
}

async function accept(
  tx: Transaction,
  link: Link,
  account: NewAccount,
  first: string,
): Promise<Joined | null> {
  const invitation = await spend(tx, link);
  const email = (invitation.email ?? account.email)?.toLowerCase();
  if (!email) throw new RehearsalError("invalid-input", "An e-mail address is needed.");
  if (invitation.email === null && (await tx.user.count()) > 0) {
    throw new RehearsalError("not-found", unusableLink);
  }
  if ((await openingOf(tx, invitation)) === "membership") throw new RehearsalError("conflict", signInFirst);
  // A link that is lost, or was sent twice, would set that person's password anew.
  await tx.invitation.deleteMany({ where: { email, cohortId: null, usedAt: null } });
  const known = await tx.user.findUnique({ where: { email } });
  const { role, ownerId, cohortId } = invitation;
  if (known) {
    await tx.user.update({ where: { id: known.id }, data: { emailVerified: true } });
    await setPassword(tx, known.id, account.passwordHash);
    return null;
  }
  const id = invitation.email === null ? first : uuid();
  const { name } = account;
  await tx.owner.upsert({ where: { id }, create: { id, name }, update: { name } });
  // An owner's word alone makes accounts, and is what makes an address a verified one.
  await tx.user.create({ data: { id, name, email, role, emailVerified: true } });
  await setPassword(tx, id, account.passwordHash);
  if (!cohortId) return null;
  await join(tx, { coachId: ownerId, cohortId }, id);
  return { coachId: ownerId, cohortId, memberId: id };
}

/** Whoever was signed in with the old one is signed out. */
async function setPassword(tx: Transaction, userId: string, password: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId } });
  await tx.account.upsert({
    where: { providerId_accountId: { providerId: "credential", accountId: userId } },
    create: { id: uuid(), providerId: "credential", accountId: userId, userId, password },
    update: { password, updatedAt: new Date() },
  });
}

/** Locks the accounts, so that two owners can't send each other away at once. */
async function keepAnOwner(tx: Transaction, id: string, role: Role | null): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('rehearsal accounts'))`;
  const person = await tx.user.findUnique({ where: { id } });
  if (!person) throw new RehearsalError("not-found", "There is no such person.");
  if (person.role !== "owner" || role === "owner") return;
  if ((await tx.user.count({ where: { role: "owner", id: { not: id } } })) > 0) return;
  throw new RehearsalError("conflict", "This is the only owner. Make somebody else an owner first.");
}
