import type { DeletionStore } from "@/use-cases/ports/guides";
import type { StoredDeletion } from "@/use-cases/stored";
import type { Database, Transaction } from "./client";
import type { JobQueue } from "./jobs";
import { questionsOfDeletion, refreshCard } from "./practice-cards";
import { purge } from "./purge";
import { restore } from "./restore";

const counted = { _count: { select: { guides: true, interviews: true } } };

interface DeletionRow {
  id: string;
  kind: string;
  createdAt: Date;
  _count: { guides: number; interviews: number };
}

function toStored({ id, kind, createdAt, _count }: DeletionRow): StoredDeletion {
  return { id, kind: kind as StoredDeletion["kind"], createdAt, ..._count };
}

type Jobs = Pick<JobQueue, "enqueueRating" | "enqueuePurge" | "forgetRatings">;

/** @param jobs where ratings are given up and taken up again, and where the final deletion is enqueued */
export function createDeletionStore(db: Database, jobs: Jobs): DeletionStore {
  const hide = (deletion: NewDeletion, mark: Mark) =>
    db.$transaction((tx) => hideAs(tx, jobs, deletion, mark), { timeout: 30_000 });
  return {
    deleteInterview: (ownerId, id, deletionId) =>
      hide({ ownerId, id: deletionId, kind: "interview" }, async (tx, hidden) => {
        const marked = await tx.interview.updateMany({
          where: { ownerId, id, deletionId: null },
          data: hidden,
        });
        const questions = await questionsOfDeletion(tx, ownerId, hidden.deletionId);
        for (const questionId of questions) await refreshCard(tx, ownerId, questionId);
        return marked;
      }),
    deleteGuide: (ownerId, guideId, deletionId) =>
      hide({ ownerId, id: deletionId, kind: "guide" }, async (tx, hidden) => {
        const where = { ownerId, id: guideId, deletionId: null };
        const guides = await tx.guide.updateMany({ where, data: hidden });
        const ofGuide = { ownerId, revision: { guideId }, deletionId: null };
        if (guides.count > 0) await tx.interview.updateMany({ where: ofGuide, data: hidden });
        return guides;
      }),
    deleteEverything: (ownerId, deletionId) =>
      hide({ ownerId, id: deletionId, kind: "everything" }, async (tx, hidden) => {
        const where = { ownerId, deletionId: null };
        const guides = await tx.guide.updateMany({ where, data: hidden });
        const interviews = await tx.interview.updateMany({ where, data: hidden });
        return { count: guides.count + interviews.count };
      }),
    async find(ownerId, id) {
      const where = { ownerId_id: { ownerId, id } };
      const row = await db.deletion.findUnique({ where, include: counted });
      return row && toStored(row);
    },
    async list(ownerId) {
      const rows = await db.deletion.findMany({
        where: { ownerId },
        include: counted,
        orderBy: { createdAt: "desc" },
      });
      return rows.map(toStored);
    },
    undo: (ownerId, deletionId) => restore(db, jobs, ownerId, deletionId),
    purge: (before) => purge(db, jobs, before),
  };
}

type NewDeletion = Pick<StoredDeletion, "id" | "kind"> & { ownerId: string };
type Mark = (tx: Transaction, hidden: { deletionId: string }) => Promise<{ count: number }>;

/** The final deletion is a job of the same transaction: what is hidden will be gone. */
async function hideAs(
  tx: Transaction,
  jobs: Jobs,
  { ownerId, id, kind }: NewDeletion,
  mark: Mark,
): Promise<StoredDeletion | null> {
  const where = { ownerId_id: { ownerId, id } };
  const known = await tx.deletion.findUnique({ where, include: counted });
  if (known) return toStored(known);
  await tx.deletion.create({ data: { ownerId, id, kind } });
  const { count } = await mark(tx, { deletionId: id });
  if (count === 0) {
    await tx.deletion.delete({ where });
    return null;
  }
  await jobs.enqueuePurge(tx);
  const row = await tx.deletion.findUniqueOrThrow({ where, include: counted });
  return toStored(row);
}
