import type { GuideChange } from "@/core/guide/editing/guide-change";
import type { Guide } from "@/core/guide/guide";
import type { ArchivedGuide, ArchivedInterview, RevisionLine, StoredDeletion, StoredGuide } from "../stored";

/** Guides and their revisions. */
export interface GuideStore {
  list(ownerId: string): Promise<StoredGuide[]>;
  find(ownerId: string, guideId: string): Promise<StoredGuide | null>;
  findBySlug(ownerId: string, slug: string): Promise<StoredGuide | null>;
  /**
   * Stores a guide under its slug; a changed one becomes a new revision, an unchanged one is left as it is.
   * @param newId what it is known by if there is none of that slug
   */
  store(
    ownerId: string,
    guide: Guide,
    markdown: string,
    change: GuideChange,
    newId?: string,
  ): Promise<StoredGuide>;
  /**
   * Stores a changed guide as the newest revision.
   * @param base number of the revision that was changed
   * The same change of the same revision again is the revision that it was.
   * @throws RehearsalError "not-found"; "conflict" if there is a newer revision than `base`
   */
  revise(
    ownerId: string,
    guideId: string,
    base: number,
    guide: Guide,
    markdown: string,
    change: GuideChange,
  ): Promise<StoredGuide>;
  /** Newest first; none for an unknown guide. */
  revisions(ownerId: string, guideId: string): Promise<RevisionLine[]>;
  atRevision(ownerId: string, guideId: string, revision: number): Promise<StoredGuide | null>;
}

/** What was deleted stays restorable for a while, hidden everywhere, and is then really gone with all that hangs on it. */
export interface DeletionStore {
  /**
   * Null for an unknown interview or guide, and where there is nothing to delete. A guide takes its interviews with it. Done again under the
   * same `deletionId`, it is the deletion that there is.
   */
  deleteInterview(ownerId: string, interviewId: string, deletionId: string): Promise<StoredDeletion | null>;
  deleteGuide(ownerId: string, guideId: string, deletionId: string): Promise<StoredDeletion | null>;
  deleteEverything(ownerId: string, deletionId: string): Promise<StoredDeletion | null>;
  find(ownerId: string, deletionId: string): Promise<StoredDeletion | null>;
  /** Newest first. */
  list(ownerId: string): Promise<StoredDeletion[]>;
  /**
   * Brings back what was deleted, and puts its answers that are not rated yet in the queue again.
   * @throws RehearsalError "not-found" once it is gone; "conflict" when a guide of the same name has been imported meanwhile, or an
   * interview's guide is deleted itself
   */
  undo(ownerId: string, deletionId: string): Promise<void>;
  /** Deletes for good what was deleted before `before`. @returns how many deletions that were */
  purge(before: Date): Promise<number>;
}

/** Everything that is stored of an owner and not deleted, a guide or some interviews at a time, as plain JSON. */
export interface ArchiveStore {
  /** In the order in which they were made. */
  guideIds(ownerId: string): Promise<string[]>;
  interviewIds(ownerId: string): Promise<string[]>;
  /** Null if it has been deleted meanwhile. */
  guide(ownerId: string, guideId: string): Promise<ArchivedGuide | null>;
  /** Those of these that are still there, in the order in which they were begun. */
  interviews(ownerId: string, interviewIds: readonly string[]): Promise<ArchivedInterview[]>;
}
