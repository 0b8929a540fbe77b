import { RehearsalError } from "@/core/errors";
import type { Person } from "@/core/people/person";
import { type InvitationLine, toInvitationLine } from "./invite-people";
import { ownCohort } from "./keep-cohorts";
import type { CohortStore, GiftStore, SharedLine, ShareStore, StoredMember } from "./ports/cohorts";
import type { GuideStore } from "./ports/guides";
import type { PeopleStore } from "./ports/people";
import type { ProgressStore } from "./ports/practice";
import { type CompetencyCourse, toCompetencies } from "./progress-courses";
import type { StoredGuide, StoredRating } from "./stored";

/** Somebody of a cohort, with how much they practised. */
export interface MemberLine extends Omit<StoredMember, "lastAt"> {
  lastAt: string | null;
}

/** What a coach can give: role, company and the newest revision. */
export interface GuideToGive {
  id: string;
  title: string;
  revision: number;
  /** The revision that the cohort has, and since when; null for a guide that it was not given. */
  given: { revision: number; at: string } | null;
}

export interface CohortView {
  id: string;
  name: string;
  members: MemberLine[];
  invitations: InvitationLine[];
  guides: GuideToGive[];
}

function toMemberLine({ lastAt, ...member }: StoredMember): MemberLine {
  return { ...member, lastAt: lastAt?.toISOString() ?? null };
}

function titleOf({ guide: { role, title, company } }: StoredGuide): string {
  return [role || title, company].filter(Boolean).join(", ");
}

export interface ViewCohortDependencies {
  cohorts: CohortStore;
  gifts: GiftStore;
  guides: GuideStore;
  people: PeopleStore;
}

/** A coach's cohort: who is in it, who is invited, what can be given. @throws RehearsalError "not-found" */
export async function viewCohort(
  { cohorts, gifts, guides, people }: ViewCohortDependencies,
  person: Person,
  cohortId: string,
): Promise<CohortView> {
  const { name, ...key } = await ownCohort(cohorts, person, cohortId);
  const [members, open, own, given] = await Promise.all([
    cohorts.members(key),
    people.openInvitations(key),
    guides.list(person.ownerId),
    gifts.given(key),
  ]);
  return {
    ...{ id: cohortId, name, members: members.map(toMemberLine), invitations: open.map(toInvitationLine) },
    guides: own.map((guide) => {
      const gift = given.find(({ guideId }) => guideId === guide.id);
      const had = gift ? { revision: gift.revision, at: gift.givenAt.toISOString() } : null;
      return { id: guide.id, title: titleOf(guide), revision: guide.revision, given: had };
    }),
  };
}

export interface MemberView {
  cohort: string;
  member: MemberLine;
  /** Scores 0–100 sitting by sitting, over all guides; no words. */
  competencies: CompetencyCourse[];
  /** More than one where some sittings were rated by the model and some by the built-in rater. */
  raters: StoredRating["rater"][];
  shared: (Omit<SharedLine, "startedAt"> & { startedAt: string })[];
}

export interface ViewMemberDependencies {
  cohorts: CohortStore;
  progress: ProgressStore;
  shares: ShareStore;
}

/** How a member of a coach's cohort gets on, in figures, and what they shared. @throws RehearsalError "not-found" */
export async function viewMember(
  { cohorts, progress, shares }: ViewMemberDependencies,
  person: Person,
  cohortId: string,
  memberId: string,
): Promise<MemberView> {
  const { name: cohort, ...key } = await ownCohort(cohorts, person, cohortId);
  const [member] = await cohorts.members(key, memberId);
  if (!member) throw new RehearsalError("not-found", "There is no such member.");
  const [scores, shared] = await Promise.all([
    progress.scores(memberId, null),
    shares.sharedBy(key, memberId),
  ]);
  return {
    ...{ cohort, member: toMemberLine(member), competencies: toCompetencies(scores) },
    raters: [...new Set(scores.flatMap(({ rater }) => rater ?? []))],
    shared: shared.map((line) => ({ ...line, startedAt: line.startedAt.toISOString() })),
  };
}
