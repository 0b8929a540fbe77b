import { v7 as uuid } from "uuid";
import type { Person } from "@/core/people/person";
import { catchUp, giveGuide } from "@/use-cases/give-guide";
import { joinCohort } from "@/use-cases/invite-people";
import {
  deleteCohort,
  endMembership,
  inviteToCohort,
  makeCohort,
  viewCohorts,
} from "@/use-cases/keep-cohorts";
import type { Joined } from "@/use-cases/ports/people";
import { shareReport, unshareReport, viewSharedReport, viewSharing } from "@/use-cases/share-report";
import { viewCohort, viewMember } from "@/use-cases/view-cohort";
import { giveBundledGuide, linkOf, people } from "@/wiring/accounts";
import { reportParts } from "./rehearsal";
import { services } from "./services";

/** @throws RehearsalError "not-found" where there are no accounts */
async function stores() {
  return { ...(await services()), people: await people(), welcome: giveBundledGuide };
}

/** What can be done about cohorts, for the one who asks. */
export function cohortsFor(person: Person) {
  return {
    view: async () => viewCohorts((await stores()).cohorts, person),
    isMember: async () => (await (await stores()).cohorts.memberships(person.ownerId)).length > 0,
    viewOne: async (id: string) => viewCohort(await stores(), person, id),
    viewMember: async (id: string, memberId: string) => viewMember(await stores(), person, id, memberId),
    make: async (name: string, id: string = uuid()) => makeCohort((await stores()).cohorts, person, name, id),
    remove: async (id: string) => deleteCohort((await stores()).cohorts, person, id),
    /** @returns the link */
    invite: async (id: string, email: string, origin: string) =>
      linkOf(await inviteToCohort(await stores(), person, id, email, (await services()).now()), origin),
    endMembership: async (id: string, memberId: string) =>
      endMembership((await stores()).cohorts, person, id, memberId),
    give: async (id: string, guideId: string) => giveGuide(await stores(), person, id, guideId),
    join: async (token: string) => {
      const key = await joinCohort(await people(), person, token);
      await receiveGuides({ ...key, memberId: person.ownerId });
    },
  };
}

/** Gives somebody who has come into a cohort its guides. */
export async function receiveGuides({ memberId, ...key }: Joined): Promise<void> {
  await catchUp(await stores(), key, memberId);
}

/** What can be done about reports that are shared, for the one who asks. */
export function sharingFor(person: Person) {
  return {
    view: async (interviewId: string) => viewSharing(await stores(), person.ownerId, interviewId),
    share: async (interviewId: string) => shareReport((await stores()).shares, person.ownerId, interviewId),
    unshare: async (interviewId: string) =>
      unshareReport((await stores()).shares, person.ownerId, interviewId),
    read: async (interviewId: string) => {
      const open = await stores();
      return viewSharedReport({ ...reportParts(open), shares: open.shares }, person, interviewId);
    },
  };
}
