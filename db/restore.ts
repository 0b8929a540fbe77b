import { RehearsalError } from "@/core/errors";
import type { Database, Transaction } from "./client";
import { Prisma } from "./generated/client";
import type { JobQueue } from "./jobs";
import { questionsOfDeletion, refreshCard } from "./practice-cards";

type Jobs = Pick<JobQueue, "enqueueRating">;

/** See `DeletionStore.undo`. */
export async function restore(db: Database, jobs: Jobs, ownerId: string, deletionId: string): Promise<void> {
  try {
    await db.$transaction((tx) => bringBack(tx, jobs, ownerId, deletionId), { timeout: 30_000 });
  } catch (error) {
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (!taken) throw error;
    throw new RehearsalError(
      "conflict",
      "A guide of the same name has been imported since. Delete that one first, then undo.",
    );
  }
}

async function bringBack(tx: Transaction, jobs: Jobs, ownerId: string, deletionId: string): Promise<void> {
  await lockDeletion(tx, ownerId, deletionId);
  const hidden = { ownerId, deletionId };
  await refuseOrphans(tx, ownerId, deletionId);
  const pending = await tx.answer.findMany({
    where: { ownerId, interview: hidden, ratingStatus: "pending" },
    select: { id: true },
  });
  const questions = await questionsOfDeletion(tx, ownerId, deletionId);
  await tx.guide.updateMany({ where: hidden, data: { deletionId: null } });
  await tx.interview.updateMany({ where: hidden, data: { deletionId: null } });
  await tx.deletion.delete({ where: { ownerId_id: { ownerId, id: deletionId } } });
  for (const questionId of questions) await refreshCard(tx, ownerId, questionId);
  for (const { id: answerId } of pending) await jobs.enqueueRating(tx, { ownerId, answerId });
}

async function lockDeletion(tx: Transaction, ownerId: string, deletionId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM deletion WHERE owner_id = ${ownerId}::uuid AND id = ${deletionId}::uuid FOR UPDATE`;
  if (rows.length > 0) return;
  throw new RehearsalError(
    "not-found",
    "This can no longer be undone: it has been brought back, or is gone.",
  );
}

/** An interview whose guide was deleted after it would come back without one. */
async function refuseOrphans(tx: Transaction, ownerId: string, deletionId: string): Promise<void> {
  const orphan = await tx.interview.findFirst({
    where: {
      ...{ ownerId, deletionId },
      revision: { guide: { AND: [{ deletionId: { not: null } }, { deletionId: { not: deletionId } }] } },
    },
    select: { id: true },
  });
  if (!orphan) return;
  throw new RehearsalError("conflict", "Its guide has been deleted too. Bring the guide back first.");
}
