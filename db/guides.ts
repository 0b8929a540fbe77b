import { guideChangeSchema } from "@/core/guide/editing/guide-change";
import type { GuideStore } from "@/use-cases/ports/guides";
import type { Database } from "./client";
import { RevisionCache, toStoredGuide } from "./revisions";
import { reviseGuide, storeGuide } from "./store-guide";

const newest = { revisions: { orderBy: { number: "desc" as const }, take: 1, select: { id: true } } };

/** Guides that are not deleted, each at its newest revision unless another is asked for. */
export function createGuideStore(db: Database, revisions = new RevisionCache()): GuideStore {
  const first = async (guide: { ownerId: string; revisions: { id: string }[] } | null) => {
    const [revision] = guide?.revisions ?? [];
    return guide && revision ? revisions.find(db, guide.ownerId, revision.id) : null;
  };
  const one = async (where: { ownerId: string; id?: string; slug?: string }) =>
    first(await db.guide.findFirst({ where: { ...where, deletionId: null }, include: newest }));
  return {
    async list(ownerId) {
      const guides = await db.guide.findMany({
        where: { ownerId, deletionId: null },
        include: newest,
        orderBy: { createdAt: "asc" },
      });
      return (await Promise.all(guides.map(first))).filter((guide) => guide !== null);
    },
    find: (ownerId, id) => one({ ownerId, id }),
    findBySlug: (ownerId, slug) => one({ ownerId, slug }),
    async store(ownerId, guide, markdown, change, newId) {
      const row = await db.$transaction((tx) => storeGuide(tx, ownerId, { guide, markdown, change }, newId), {
        timeout: 30_000,
      });
      return toStoredGuide(row);
    },
    async revise(ownerId, guideId, base, guide, markdown, change) {
      const row = await db.$transaction(
        (tx) => reviseGuide(tx, ownerId, guideId, base, { guide, markdown, change }),
        { timeout: 30_000 },
      );
      return toStoredGuide(row);
    },
    async revisions(ownerId, guideId) {
      const rows = await db.guideRevision.findMany({
        where: { ownerId, guideId, guide: { deletionId: null } },
        select: { number: true, change: true, createdAt: true },
        orderBy: { number: "desc" },
      });
      return rows.map(({ number, change, createdAt }) => ({
        revision: number,
        change: guideChangeSchema.parse(change),
        createdAt,
      }));
    },
    async atRevision(ownerId, guideId, number) {
      const where = { ownerId, guideId, number, guide: { deletionId: null } };
      const row = await db.guideRevision.findFirst({ where, select: { id: true } });
      return row && revisions.find(db, ownerId, row.id);
    },
  };
}
