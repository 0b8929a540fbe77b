import { RehearsalError } from "@/core/errors";
import type { Person } from "@/core/people/person";
import { ownCohort } from "./keep-cohorts";
import { learnOutcome } from "./outlast-outage";
import type { CohortKey, CohortStore, Delivery, GiftStore, StoredGift } from "./ports/cohorts";

export interface GiveDependencies {
  cohorts: CohortStore;
  gifts: GiftStore;
  /** Sees to it that somebody has what everybody has, so that a copy never takes its place. */
  welcome: (memberId: string) => Promise<void>;
}

/**
 * Gives the newest revision of a coach's guide to everyone in a cohort, as a copy that is theirs. Given again it changes nothing that a
 * member wrote.
 * @returns what became of it, over the members
 * @throws RehearsalError "not-found" for another's guide or cohort
 */
export async function giveGuide(
  dependencies: GiveDependencies,
  person: Person,
  cohortId: string,
  guideId: string,
): Promise<Record<Delivery, number>> {
  const { cohorts, gifts } = dependencies;
  const key = await ownCohort(cohorts, person, cohortId);
  const gift = await learnOutcome(() => gifts.give(key, guideId));
  if (!gift) throw new RehearsalError("not-found", "There is no such guide. Choose one of yours.");
  const counts: Record<Delivery, number> = { new: 0, revised: 0, beside: 0, unchanged: 0 };
  for (const { id } of await cohorts.members(key)) {
    if (id === person.ownerId) continue;
    const became = await deliver(dependencies, person, id, gift);
    if (became) counts[became] += 1;
  }
  return counts;
}

/** Null for a member who has been removed meanwhile: that they are signed out is nothing to tell the coach. */
async function deliver(
  { gifts, welcome }: GiveDependencies,
  coach: Person,
  memberId: string,
  gift: StoredGift,
): Promise<Delivery | null> {
  try {
    await welcome(memberId);
    return await learnOutcome(() => gifts.deliver(memberId, coach.ownerId, coach.name, gift));
  } catch (error) {
    if (error instanceof RehearsalError && error.code === "signed-out") return null;
    throw error;
  }
}

/** Gives somebody who has just joined what the cohort was given before. */
export async function catchUp(
  { cohorts, gifts, welcome }: GiveDependencies,
  key: CohortKey,
  memberId: string,
): Promise<void> {
  const joined = (await cohorts.memberships(memberId)).find(({ cohortId }) => cohortId === key.cohortId);
  if (!joined || memberId === key.coachId) return;
  await welcome(memberId);
  for (const gift of await gifts.given(key))
    await learnOutcome(() => gifts.deliver(memberId, key.coachId, joined.coach, gift));
}
