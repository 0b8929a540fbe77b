import { createHash, randomBytes } from "node:crypto";
import { RehearsalError } from "@/core/errors";
import { type Person, type Role, signInFirst, unusableLink } from "@/core/people/person";
import { assertCoach } from "./assert-coach";
import { learnOutcome, learnRemoval } from "./outlast-outage";
import type { CohortKey } from "./ports/cohorts";
import type { Joined, PeopleStore } from "./ports/people";
import type { StoredInvitation, StoredPerson } from "./stored";

/** How long a link can be used, in milliseconds. */
const validMs = 7 * 24 * 3600 * 1000;

/** A person as the list of people shows one. */
export interface PersonLine extends Omit<StoredPerson, "createdAt"> {
  createdAt: string;
  /** The one who looks at the list. */
  self: boolean;
}
export interface InvitationLine extends Omit<StoredInvitation, "expiresAt" | "opens"> {
  expiresAt: string;
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** An owner's alone; for everybody else there is nothing here. @throws RehearsalError "not-found" */
function assertOwner({ role }: Person): void {
  if (role !== "owner") throw new RehearsalError("not-found", "There is nothing here.");
}

/** A link's token, 256 random bits; it is shown once and kept by nobody. */
async function invite(
  people: PeopleStore,
  ownerId: string,
  email: string | null,
  role: Role,
  now: number,
  cohortId?: string,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now + validMs);
  const invitation = {
    tokenHash: hashOf(token),
    email: email?.toLowerCase() ?? null,
    role,
    expiresAt,
    ...(cohortId && { cohortId }),
  };
  await learnOutcome(() => people.invite(ownerId, invitation));
  return token;
}

/** The token that makes the first account; null once there is one. */
export async function inviteFirst(people: PeopleStore, ownerId: string, now: number): Promise<string | null> {
  return (await people.hasAny()) ? null : invite(people, ownerId, null, "owner", now);
}

/**
 * A way back in for an owner, made by the operator. @param wanted the owner's address; null where there is one owner
 * @returns the link's token, and whom it is for: null for the first account
 * @throws RehearsalError "not-found" for an address that no owner has; "conflict" where the owner has to be named
 */
export async function inviteOwner(
  people: PeopleStore,
  first: string,
  wanted: string | null,
  now: number,
): Promise<{ token: string; email: string | null }> {
  const token = await inviteFirst(people, first, now);
  if (token) return { token, email: null };
  const owners = (await people.list()).filter(({ role }) => role === "owner");
  const meant = wanted ? owners.filter(({ email }) => email === wanted.toLowerCase()) : owners;
  const [owner, another] = meant;
  if (!owner) throw new RehearsalError("not-found", `No owner has the address ${wanted}.`);
  if (another) {
    const known = owners.map(({ email }) => email).join(", ");
    throw new RehearsalError("conflict", `There are several owners: add --email and one of ${known}.`);
  }
  return { token: await invite(people, owner.id, owner.email, "owner", now), email: owner.email };
}

/** An owner lets somebody in, or gives somebody who is here a way to a new password. @returns the link's token */
export function invitePerson(
  people: PeopleStore,
  person: Person,
  { email, role }: { email: string; role: Role },
  now: number,
): Promise<string> {
  assertOwner(person);
  return invite(people, person.ownerId, email, role, now);
}

/** A link into a cohort. It sets no password, and only an owner's makes an account: a coach decides over nobody's. @returns its token */
export function inviteInto(
  people: PeopleStore,
  { coachId, cohortId }: CohortKey,
  email: string,
  now: number,
): Promise<string> {
  return invite(people, coachId, email, "candidate", now, cohortId);
}

/** What a link is for; null for one that can't be used. */
export async function viewInvitation(
  people: PeopleStore,
  token: string,
): Promise<Pick<StoredInvitation, "email" | "opens" | "cohort"> | null> {
  const found = await people.findInvitation(hashOf(token));
  return found && { email: found.email, opens: found.opens, cohort: found.cohort };
}

/** @throws RehearsalError "not-found" for a link that can't be used; "conflict" for one that is used while signed in */
export async function assertAcceptable(people: PeopleStore, token: string): Promise<void> {
  const found = await people.findInvitation(hashOf(token));
  if (!found) throw new RehearsalError("not-found", unusableLink);
  if (found.opens === "membership") throw new RehearsalError("conflict", signInFirst);
}

/** Uses a link up; see `PeopleStore.accept`. */
export function acceptInvitation(
  people: PeopleStore,
  token: string,
  account: Parameters<PeopleStore["accept"]>[1],
  first: string,
): Promise<Joined | null> {
  return learnOutcome(() => people.accept(hashOf(token), account, first));
}

/** Uses up a link into a cohort, for somebody who is signed in; see `PeopleStore.join`. */
export function joinCohort(people: PeopleStore, person: Person, token: string): Promise<CohortKey> {
  const link = hashOf(token);
  let mayBeDone = false;
  return learnOutcome(async () => {
    const done = mayBeDone ? await people.joinedBy(link, person.ownerId) : null;
    mayBeDone = true;
    return done ?? people.join(link, person.ownerId);
  });
}

/** An invitation as a list shows one. */
export function toInvitationLine({ expiresAt, opens: _, ...row }: StoredInvitation): InvitationLine {
  return { ...row, expiresAt: expiresAt.toISOString() };
}

/** Everybody, and who was invited. @throws RehearsalError "not-found" for whoever is no owner */
export async function viewPeople(
  people: PeopleStore,
  person: Person,
): Promise<{ people: PersonLine[]; invitations: InvitationLine[] }> {
  assertOwner(person);
  const [rows, open] = await Promise.all([people.list(), people.openInvitations()]);
  return {
    people: rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      self: row.id === person.ownerId,
    })),
    invitations: open.map(toInvitationLine),
  };
}

/** An owner withdraws any link, a coach one of their own. @throws RehearsalError "not-found" */
export async function withdrawInvitation(people: PeopleStore, person: Person, id: string): Promise<void> {
  assertCoach(person);
  const whose = person.role === "owner" ? undefined : person.ownerId;
  if (!(await learnRemoval(() => people.withdraw(id, whose))))
    throw new RehearsalError("not-found", "There is no such invitation any more.");
}

/** See `PeopleStore.setRole`. */
export async function changeRole(people: PeopleStore, person: Person, id: string, role: Role): Promise<void> {
  assertOwner(person);
  await learnOutcome(() => people.setRole(id, role));
}

/** Deletes a person with all that is theirs, for good; see `PeopleStore.remove`. */
export async function removePerson(people: PeopleStore, person: Person, id: string): Promise<void> {
  assertOwner(person);
  await learnRemoval(() => people.remove(id));
}
