import type { Guide } from "@/core/guide/guide";
import type { InterviewSettings } from "@/core/interview/settings";

/** People whom one coach follows. */
export interface StoredCohort {
  id: string;
  name: string;
  members: number;
}

/** Whose cohort, and which; `coachId` is its owner. */
export interface CohortKey {
  coachId: string;
  cohortId: string;
}

/** Somebody's place in a cohort, as they see it. */
export interface StoredMembership extends CohortKey {
  coach: string;
  cohort: string;
}

/** How much somebody of a cohort has practised; counts alone. */
export interface StoredMember {
  id: string;
  name: string;
  email: string;
  sittings: number;
  lastAt: Date | null;
  /** Questions answered over all sittings, and how many of them are rated. */
  answered: number;
  rated: number;
}

/** Cohorts and who is in them. The first argument is always the one who asks: a coach for their own, or a member. */
export interface CohortStore {
  /** Again under the same id changes nothing. */
  create(key: CohortKey, name: string): Promise<void>;
  /** In the order in which they were made. */
  list(coachId: string): Promise<StoredCohort[]>;
  find(key: CohortKey): Promise<StoredCohort | null>;
  /** False where there is none. Its links, memberships and what was shared with it go with it; guides that were given stay. */
  remove(key: CohortKey): Promise<boolean>;
  /** By name. */
  members(key: CohortKey, memberId?: string): Promise<StoredMember[]>;
  /** False where there is no such member. What they shared with the cohort goes with them. */
  removeMember(key: CohortKey, memberId: string): Promise<boolean>;
  leave(memberId: string, cohortId: string): Promise<boolean>;
  /** Cohorts that somebody is in and whose coach is still one. */
  memberships(memberId: string): Promise<StoredMembership[]>;
}

/** A guide that a cohort was given, at the revision given last. */
export interface StoredGift {
  guideId: string;
  guide: Guide;
  revision: number;
  givenAt: Date;
}

/**
 * What became of a guide in a member's hands: theirs from now on; a new revision of the copy that they had left as it was; a copy beside
 * the one that they had edited; nothing, for they have these words already.
 */
export type Delivery = "new" | "revised" | "beside" | "unchanged";

/** Guides that coaches gave. */
export interface GiftStore {
  /** Notes the newest revision as given to a cohort. Null where the coach has no such guide. */
  give(key: CohortKey, guideId: string): Promise<StoredGift | null>;
  /** Newest first; none of a guide that is deleted. */
  given(key: CohortKey): Promise<StoredGift[]>;
  /** Copies a guide into a member's own; what the member wrote is never changed. @param by the coach's name */
  deliver(
    memberId: string,
    coachId: string,
    by: string,
    gift: Pick<StoredGift, "guideId" | "guide">,
  ): Promise<Delivery>;
}

/** A report that a coach may read. */
export interface SharedLine {
  interviewId: string;
  startedAt: Date;
  kind: InterviewSettings["kind"];
  role: string;
  company: string;
}

/** Which reports are shared with whom. */
export interface ShareStore {
  /**
   * Lets the coaches of all cohorts that its owner is in read an interview's report.
   * @throws RehearsalError "not-found"; "conflict" while it goes on, or where there is no coach
   */
  share(ownerId: string, interviewId: string): Promise<void>;
  /** Ends that for all of them. @throws RehearsalError "not-found" */
  unshare(ownerId: string, interviewId: string): Promise<void>;
  /** Who can read it. */
  readers(ownerId: string, interviewId: string): Promise<StoredMembership[]>;
  /** What a member of a cohort shared with it, newest first. */
  sharedBy(key: CohortKey, memberId: string): Promise<SharedLine[]>;
  /** Whose interview it is that was shared with a coach; null where it was not. */
  findOwner(coachId: string, interviewId: string): Promise<{ id: string; name: string } | null>;
}
