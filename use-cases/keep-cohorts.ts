import { RehearsalError } from "@/core/errors";
import type { Person } from "@/core/people/person";
import { assertCoach } from "./assert-coach";
import { inviteInto } from "./invite-people";
import { learnOutcome, learnRemoval } from "./outlast-outage";
import type { CohortKey, CohortStore, StoredCohort, StoredMembership } from "./ports/cohorts";
import type { PeopleStore } from "./ports/people";

function unknown(what: string): RehearsalError {
  return new RehearsalError("not-found", `There is no such ${what}.`);
}

/** A coach's own cohort. @throws RehearsalError "not-found" for whoever is no coach, and for another's */
export async function ownCohort(
  cohorts: CohortStore,
  person: Person,
  cohortId: string,
): Promise<CohortKey & StoredCohort> {
  assertCoach(person);
  const key = { coachId: person.ownerId, cohortId };
  const cohort = await cohorts.find(key);
  if (!cohort) throw unknown("cohort");
  return { ...key, ...cohort };
}

/** Makes a cohort, once for each id. @returns the id @throws RehearsalError "not-found" for whoever is no coach */
export async function makeCohort(
  cohorts: CohortStore,
  person: Person,
  name: string,
  id: string,
): Promise<string> {
  assertCoach(person);
  await learnOutcome(() => cohorts.create({ coachId: person.ownerId, cohortId: id }, name));
  return id;
}

/** Ends a cohort; what its people have stays theirs. @throws RehearsalError "not-found" */
export async function deleteCohort(cohorts: CohortStore, person: Person, cohortId: string): Promise<void> {
  const own = await ownCohort(cohorts, person, cohortId);
  await learnOutcome(() => cohorts.remove(own));
}

/** A link into a cohort, for one address. @returns its token @throws RehearsalError "not-found" */
export async function inviteToCohort(
  { cohorts, people }: { cohorts: CohortStore; people: PeopleStore },
  person: Person,
  cohortId: string,
  email: string,
  now: number,
): Promise<string> {
  return inviteInto(people, await ownCohort(cohorts, person, cohortId), email, now);
}

/** A coach sends a member away, or a member leaves. @throws RehearsalError "not-found" */
export async function endMembership(
  cohorts: CohortStore,
  person: Person,
  cohortId: string,
  memberId: string,
): Promise<void> {
  const leave = () => cohorts.leave(memberId, cohortId);
  const left = memberId === person.ownerId && (await learnRemoval(leave));
  if (left) return;
  const key = await ownCohort(cohorts, person, cohortId);
  if (!(await learnRemoval(() => cohorts.removeMember(key, memberId)))) throw unknown("member");
}

/** A coach's cohorts, null for whoever is none; and the cohorts that somebody is in. */
export async function viewCohorts(
  cohorts: CohortStore,
  person: Person,
): Promise<{ own: StoredCohort[] | null; memberOf: StoredMembership[] }> {
  const [own, memberOf] = await Promise.all([
    person.role === "candidate" ? null : cohorts.list(person.ownerId),
    cohorts.memberships(person.ownerId),
  ]);
  return { own, memberOf };
}
