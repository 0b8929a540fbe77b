import type { GuideChange } from "@/core/guide/editing/guide-change";
import type { Guide } from "@/core/guide/guide";
import { guideSchema } from "@/core/guide/guide";
import { uniqueSlugs } from "@/core/guide/slug";
import { writeGuide } from "@/core/guide/write-guide";
import type { Delivery, GiftStore, StoredGift } from "@/use-cases/ports/cohorts";
import type { Database, Transaction } from "../client";
import type { GivenGuide, GuideRevision } from "../generated/client";
import { hashOf, newestOf, storeGuide } from "../store-guide";

export function createGiftStore(db: Database): GiftStore {
  return {
    async give({ coachId: ownerId, cohortId }, guideId) {
      const where = { ownerId, guideId, guide: { deletionId: null } };
      const revision = await db.guideRevision.findFirst({ where, orderBy: { number: "desc" } });
      if (!revision) return null;
      const given = { revisionId: revision.id, givenAt: new Date() };
      const key = { ownerId, cohortId, guideId };
      const row = await db.givenGuide.upsert({
        where: { ownerId_cohortId_guideId: key },
        create: { ...key, ...given },
        update: given,
      });
      return toGift({ ...row, revision });
    },
    async given({ coachId: ownerId, cohortId }) {
      const rows = await db.givenGuide.findMany({
        where: { ownerId, cohortId, guide: { deletionId: null } },
        include: { revision: true },
        orderBy: { givenAt: "desc" },
      });
      return rows.map(toGift);
    },
    deliver: (memberId, giverId, by, { guideId, guide }) =>
      db.$transaction((tx) => deliver(tx, memberId, { giverId, by, sourceGuideId: guideId, guide }), {
        timeout: 30_000,
      }),
  };
}

function toGift({ guideId, givenAt, revision }: GivenGuide & { revision: GuideRevision }): StoredGift {
  return { guideId, givenAt, revision: revision.number, guide: guideSchema.parse(revision.content) };
}

interface Parcel {
  giverId: string;
  sourceGuideId: string;
  by: string;
  guide: Guide;
}

/** The member's row is the lock: of two deliveries at once, the second finds what the first brought. */
async function deliver(tx: Transaction, ownerId: string, parcel: Parcel): Promise<Delivery> {
  await tx.$queryRaw`SELECT 1 FROM owner WHERE id = ${ownerId}::uuid FOR UPDATE`;
  const { giverId, sourceGuideId } = parcel;
  const held = await tx.receivedGuide.findFirst({
    where: { ownerId, giverId, sourceGuideId, guide: { deletionId: null } },
    include: { guide: true },
  });
  if (!held) return keep(tx, ownerId, parcel, await freeSlug(tx, ownerId, parcel.guide.slug), "new");
  const { guideId, number } = held;
  const slug = held.guide.slug;
  const last = await tx.guideRevision.findFirst({ where: { ownerId, guideId, number } });
  if (last?.contentHash === hashOf({ ...parcel.guide, slug })) return "unchanged";
  const newest = await newestOf(tx, ownerId, guideId);
  if (newest?.number === number) return keep(tx, ownerId, parcel, slug, "revised");
  return keep(tx, ownerId, parcel, await freeSlug(tx, ownerId, parcel.guide.slug), "beside");
}

async function keep(
  tx: Transaction,
  ownerId: string,
  { giverId, sourceGuideId, by, guide: given }: Parcel,
  slug: string,
  delivery: Delivery,
): Promise<Delivery> {
  const guide = { ...given, slug };
  const change: GuideChange = { type: "given", by };
  const row = await storeGuide(tx, ownerId, { guide, markdown: writeGuide(guide), change });
  const key = { ownerId, giverId, sourceGuideId };
  const copy = { guideId: row.guideId, number: row.number };
  await tx.receivedGuide.upsert({
    where: { ownerId_giverId_sourceGuideId: key },
    create: { ...key, ...copy },
    update: copy,
  });
  return delivery;
}

/** The guide's name, or with "-2", "-3" … behind it the first that no guide of theirs has. */
async function freeSlug(tx: Transaction, ownerId: string, wanted: string): Promise<string> {
  const unique = uniqueSlugs();
  const rows = await tx.guide.findMany({ where: { ownerId, deletionId: null }, select: { slug: true } });
  for (const { slug } of rows) unique(slug);
  return unique(wanted);
}
