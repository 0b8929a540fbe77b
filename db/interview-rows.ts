import { RehearsalError } from "@/core/errors";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { interviewStateSchema, planSchema } from "@/core/interview/state";
import type { InterviewSnapshot, StoredGuide } from "@/use-cases/stored";
import type { Transaction } from "./client";
import type { Interview } from "./generated/client";
import type { RevisionCache } from "./revisions";
import { type TurnRow, toStoredTurn, withDeltas } from "./turn-rows";

/** An interview with its guide revision and turns, or null. */
export async function findInterview(
  tx: Transaction,
  revisions: RevisionCache,
  ownerId: string,
  interviewId: string,
): Promise<InterviewSnapshot | null> {
  const row = await tx.interview.findUnique({
    where: { ownerId_id: { ownerId, id: interviewId }, deletionId: null },
    include: { turns: { orderBy: { seq: "asc" }, include: withDeltas } },
  });
  return row && toSnapshot(row, await revisions.find(tx, ownerId, row.guideRevisionId));
}

/**
 * Keeps a guide from being deleted until the transaction ends.
 * @throws RehearsalError "not-found" if it has been
 */
export async function lockGuide(tx: Transaction, ownerId: string, guideId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM guide
    WHERE owner_id = ${ownerId}::uuid AND id = ${guideId}::uuid AND deletion_id IS NULL FOR SHARE`;
  if (rows.length > 0) return;
  throw new RehearsalError("not-found", "This guide has been deleted. Choose another on the first page.");
}

function toSnapshot(row: Interview & { turns: TurnRow[] }, guide: StoredGuide): InterviewSnapshot {
  return {
    id: row.id,
    guide,
    settings: interviewSettingsSchema.parse(row),
    plan: planSchema.parse(row.plan),
    seed: row.seed,
    state: interviewStateSchema.parse(row.state),
    status: row.status as InterviewSnapshot["status"],
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    turns: row.turns.map(toStoredTurn),
  };
}
