import type { Person } from "@/core/people/person";
import { assertCoach } from "./assert-coach";
import { learnOutcome } from "./outlast-outage";
import type { CohortStore, ShareStore, StoredMembership } from "./ports/cohorts";
import { type ReportView, type ViewReportDependencies, viewReport } from "./view-report";

/** Who can read an interview's report besides its owner, and who could. */
export interface Sharing {
  readers: StoredMembership[];
  coaches: StoredMembership[];
}

export async function viewSharing(
  { cohorts, shares }: { cohorts: CohortStore; shares: ShareStore },
  ownerId: string,
  interviewId: string,
): Promise<Sharing> {
  const [readers, coaches] = await Promise.all([
    shares.readers(ownerId, interviewId),
    cohorts.memberships(ownerId),
  ]);
  return { readers, coaches };
}

/** Lets the coaches of one's cohorts read a report; again, it changes nothing. @throws see `ShareStore.share` */
export async function shareReport(shares: ShareStore, ownerId: string, interviewId: string): Promise<void> {
  await learnOutcome(() => shares.share(ownerId, interviewId));
}

/** Ends that. @throws RehearsalError "not-found" for an unknown interview */
export async function unshareReport(shares: ShareStore, ownerId: string, interviewId: string): Promise<void> {
  await learnOutcome(() => shares.unshare(ownerId, interviewId));
}

/** A report as a coach reads it: nothing of other interviews, of earlier attempts or of the guide as it is now. */
export type SharedReport = Pick<
  ReportView,
  "id" | "startedAt" | "endedAt" | "settings" | "report" | "asked" | "turns"
> & {
  candidate: string;
  role: string;
  company: string;
};

/** A report that its owner shared with this coach, who still is one; null for every other. */
export async function viewSharedReport(
  { shares, ...dependencies }: ViewReportDependencies & { shares: ShareStore },
  person: Person,
  interviewId: string,
): Promise<SharedReport | null> {
  assertCoach(person);
  const owner = await shares.findOwner(person.ownerId, interviewId);
  const view = owner && (await viewReport(dependencies, owner.id, interviewId));
  if (!owner || !view?.endedAt) return null;
  const { id, startedAt, endedAt, settings, report, asked, turns, guide } = view;
  const { role, company } = guide;
  return { id, startedAt, endedAt, settings, report, asked, turns, candidate: owner.name, role, company };
}
