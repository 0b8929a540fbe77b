import { RehearsalError } from "@/core/errors";
import { undoPeriodMs } from "@/core/undo-period";
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

/** Hides an interview at once; it is gone for good when the time to undo is over. @throws RehearsalError "not-found" */
export async function deleteInterview(
  deletions: DeletionStore,
  ownerId: string,
  id: string,
): Promise<DeletionView> {
  return found(await deletions.deleteInterview(ownerId, id), "There is no such interview.");
}

/** The same for a guide and all its interviews. @throws RehearsalError "not-found" */
export async function deleteGuide(
  deletions: DeletionStore,
  ownerId: string,
  id: string,
): Promise<DeletionView> {
  return found(await deletions.deleteGuide(ownerId, id), "There is no such guide.");
}

/** The same for all guides and interviews of an owner. @throws RehearsalError "not-found" where there is nothing */
export async function deleteEverything(deletions: DeletionStore, ownerId: string): Promise<DeletionView> {
  return found(await deletions.deleteEverything(ownerId), "There is nothing to delete.");
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
