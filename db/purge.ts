import type { Database, Transaction } from "./client";
import type { Prisma } from "./generated/client";
import type { JobQueue } from "./jobs";

type Jobs = Pick<JobQueue, "forgetRatings">;

interface Expired {
  ownerId: string;
  id: string;
}

/** See `DeletionStore.purge`. One transaction a deletion; several instances may do this at once. */
export async function purge(db: Database, jobs: Jobs, before: Date): Promise<number> {
  const expired = await db.deletion.findMany({
    where: { createdAt: { lt: before } },
    select: { ownerId: true, id: true },
    orderBy: { createdAt: "asc" },
  });
  let purged = 0;
  for (const deletion of expired) {
    const done = await db.$transaction((tx) => purgeOne(tx, jobs, deletion), { timeout: 120_000 });
    if (done) purged += 1;
  }
  return purged;
}

/** Rows that hang on an interview or a guide go with it (foreign keys cascade); jobs have to be sought by their answer. */
async function purgeOne(tx: Transaction, jobs: Jobs, { ownerId, id }: Expired): Promise<boolean> {
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM deletion WHERE owner_id = ${ownerId}::uuid AND id = ${id}::uuid FOR UPDATE SKIP LOCKED`;
  if (locked.length === 0) return false;
  const gone = { ownerId, OR: [{ deletionId: id }, { revision: { guide: { deletionId: id } } }] };
  const answers = await tx.answer.findMany({ where: { ownerId, interview: gone }, select: { id: true } });
  await jobs.forgetRatings(
    tx,
    answers.map((answer) => answer.id),
  );
  await forgetPurposes(tx, ownerId, gone);
  await tx.interview.deleteMany({ where: gone });
  await tx.guide.deleteMany({ where: { ownerId, deletionId: id } });
  await tx.deletion.delete({ where: { ownerId_id: { ownerId, id } } });
  return true;
}

/** What models were paid for stays counted; for which interview is forgotten. */
async function forgetPurposes(
  tx: Transaction,
  ownerId: string,
  gone: Prisma.InterviewWhereInput,
): Promise<void> {
  const interviews = await tx.interview.findMany({ where: gone, select: { id: true } });
  await tx.modelCall.updateMany({
    where: { ownerId, interviewId: { in: interviews.map(({ id }) => id) } },
    data: { interviewId: null, turnId: null, answerId: null },
  });
}
