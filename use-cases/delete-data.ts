import { RehearsalError } from "@/core/errors";
import { undoPeriodMs } from "@/core/undo-period";
import { learnOutcome, learnRemoval } from "./outlast-outage";
import type { DeletionStore } from "./ports/guides";
import type { StoredDeletion } from "./stored";

/** What one act deleted, and until when it can be brought back. */
export interface DeletionView {
  id: string;
  kind: StoredDeletion["kind"];
  guides: number;
  interviews: number;
  deletedAt: string;
  undoUntil: string;
}

function toView({ createdAt, ...deletion }: StoredDeletion): DeletionView {
  return {
    ...deletion,
    deletedAt: createdAt.toISOString(),
    undoUntil: new Date(createdAt.getTime() + undoPeriodMs).toISOString(),
  };
}

function found(deletion: StoredDeletion | null, what: string): DeletionView {
  if (deletion) return toView(deletion);
  throw new RehearsalError("not-found", what);
}

/**
 * Hides an interview at once; it is gone for good when the time to undo is over.
 * @param deletionId what the deletion is known by
 * @throws RehearsalError "not-found"
 */
export async function deleteInterview(
  deletions: DeletionStore,
  ownerId: string,
  id: string,
  deletionId: string,
): Promise<DeletionView> {
  const hide = () => deletions.deleteInterview(ownerId, id, deletionId);
  return found(await learnOutcome(hide), "There is no such interview.");
}

/** The same for a guide and all its interviews. @throws RehearsalError "not-found" */
export async function deleteGuide(
  deletions: DeletionStore,
  ownerId: string,
  id: string,
  deletionId: string,
): Promise<DeletionView> {
  const hide = () => deletions.deleteGuide(ownerId, id, deletionId);
  return found(await learnOutcome(hide), "There is no such guide.");
}

/** The same for all guides and interviews of an owner. @throws RehearsalError "not-found" where there is nothing */
export async function deleteEverything(
  deletions: DeletionStore,
  ownerId: string,
  deletionId: string,
): Promise<DeletionView> {
  const hide = () => deletions.deleteEverything(ownerId, deletionId);
  return found(await learnOutcome(hide), "There is nothing to delete.");
}

/** Brings back what was deleted; see `DeletionStore.undo`. */
export async function undoDeletion(deletions: DeletionStore, ownerId: string, id: string): Promise<void> {
  const undo = () => deletions.undo(ownerId, id);
  // Where it is there before, what is not there afterwards has been brought back.
  if (await deletions.find(ownerId, id)) await learnRemoval(undo);
  else await undo();
}

/** What can still be brought back, newest first. */
export async function listDeletions(deletions: DeletionStore, ownerId: string): Promise<DeletionView[]> {
  return (await deletions.list(ownerId)).map(toView);
}

/** One of them; null once it has been brought back or is gone. */
export async function viewDeletion(
  deletions: DeletionStore,
  ownerId: string,
  id: string,
): Promise<DeletionView | null> {
  const deletion = await deletions.find(ownerId, id);
  return deletion && toView(deletion);
}

/** Deletes for good what can no longer be undone. @param now milliseconds of the clock */
export function purgeDeleted(deletions: DeletionStore, now: number): Promise<number> {
  return deletions.purge(new Date(now - undoPeriodMs));
}
