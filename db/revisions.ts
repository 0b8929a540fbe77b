import { guideSchema } from "@/core/guide/guide";
import type { StoredGuide } from "@/use-cases/stored";
import type { Transaction } from "./client";

interface RevisionRow {
  id: string;
  guideId: string;
  number: number;
  content: unknown;
}

/** A stored revision in the core's form. */
export function toStoredGuide(row: RevisionRow): StoredGuide {
  return {
    id: row.guideId,
    revisionId: row.id,
    revision: row.number,
    guide: guideSchema.parse(row.content),
  };
}

/** A guide in the core's form takes some 200 kB. */
const mostKept = 100;

/**
 * Guides at the revisions that were asked for lately. A revision never changes, and each step of an interview and each page needs guides
 * several times: to read and check them anew was most of the work, and what is made of a question's key points is kept with the question
 * as an object. Whether a guide may be seen is decided by the row that names its revision.
 */
export class RevisionCache {
  /** In the order of last use. */
  private readonly kept = new Map<string, StoredGuide>();

  async find(tx: Transaction, ownerId: string, id: string): Promise<StoredGuide> {
    const key = `${ownerId} ${id}`;
    const guide = this.kept.get(key) ?? (await read(tx, ownerId, id));
    this.kept.delete(key);
    this.kept.set(key, guide);
    for (const [oldest] of this.kept) {
      if (this.kept.size <= mostKept) break;
      this.kept.delete(oldest);
    }
    return guide;
  }
}

async function read(tx: Transaction, ownerId: string, id: string): Promise<StoredGuide> {
  const where = { ownerId_id: { ownerId, id } };
  const select = { id: true, guideId: true, number: true, content: true } as const;
  return toStoredGuide(await tx.guideRevision.findUniqueOrThrow({ where, select }));
}
