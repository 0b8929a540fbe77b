import { guideSchema } from "@/core/guide/guide";
import type { ArchiveStore } from "@/use-cases/ports/guides";
import type { Database } from "./client";

const notDeleted = { deletionId: null };

/** What PostgreSQL gives and JSON does not know: large integers become numbers (a sequence stays far below 2^53). */
function toRecord(row: object): Record<string, unknown> {
  const plain = (_: string, value: unknown) => (typeof value === "bigint" ? Number(value) : value);
  return JSON.parse(JSON.stringify(row, plain)) as Record<string, unknown>;
}

/** Reads a guide or some interviews at a time, so that an archive of any size takes little memory. */
export function createArchiveStore(db: Database): ArchiveStore {
  return {
    async guideIds(ownerId) {
      const where = { ownerId, ...notDeleted };
      const rows = await db.guide.findMany({ where, select: { id: true }, orderBy: { createdAt: "asc" } });
      return rows.map(({ id }) => id);
    },
    async interviewIds(ownerId) {
      const where = { ownerId, ...notDeleted };
      const rows = await db.interview.findMany({
        where,
        select: { id: true },
        orderBy: { startedAt: "asc" },
      });
      return rows.map(({ id }) => id);
    },
    async guide(ownerId, id) {
      const row = await db.guide.findUnique({
        where: { ownerId_id: { ownerId, id }, ...notDeleted },
        include: { revisions: { orderBy: { number: "asc" } }, questions: { include: { keyPoints: true } } },
      });
      const newest = row?.revisions.at(-1);
      if (!row || !newest) return null;
      return { slug: row.slug, guide: guideSchema.parse(newest.content), record: toRecord(row) };
    },
    async interviews(ownerId, ids) {
      const rows = await db.interview.findMany({
        where: { ownerId, id: { in: [...ids] }, ...notDeleted },
        include: {
          turns: { orderBy: { seq: "asc" }, include: { deltas: { orderBy: { seq: "asc" } } } },
          answers: {
            orderBy: { id: "asc" },
            include: { question: true, ratings: { orderBy: { id: "asc" } }, wordings: true },
          },
        },
        orderBy: { startedAt: "asc" },
      });
      return rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        startedAt: row.startedAt,
        record: toRecord(row),
      }));
    },
  };
}
