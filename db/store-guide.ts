import { v7 as uuid } from "uuid";
import { RehearsalError } from "@/core/errors";
import type { GuideChange } from "@/core/guide/editing/guide-change";
import type { Guide } from "@/core/guide/guide";
import type { Transaction } from "./client";
import { contentHash } from "./content-hash";
import type { GuideRevision } from "./generated/client";
import { toJson } from "./json";

/** A guide about to be stored: typed, as Markdown, and what made it. */
export interface NewRevision {
  guide: Guide;
  markdown: string;
  change: GuideChange;
}

/** Stores a guide under its slug; one that says the same as the newest revision makes no new one. */
export async function storeGuide(
  tx: Transaction,
  ownerId: string,
  revision: NewRevision,
  newId: string = uuid(),
): Promise<GuideRevision> {
  const guideId = await lockBySlug(tx, ownerId, revision.guide.slug, newId);
  const last = await newestOf(tx, ownerId, guideId);
  return last?.contentHash === hashOf(revision.guide)
    ? last
    : addRevision(tx, ownerId, guideId, last?.number ?? 0, revision);
}

/** See `GuideStore.revise`. */
export async function reviseGuide(
  tx: Transaction,
  ownerId: string,
  guideId: string,
  base: number,
  revision: NewRevision,
): Promise<GuideRevision> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM guide
    WHERE owner_id = ${ownerId}::uuid AND id = ${guideId}::uuid AND deletion_id IS NULL FOR UPDATE`;
  const last = rows.length > 0 ? await newestOf(tx, ownerId, guideId) : null;
  if (!last) throw new RehearsalError("not-found", "There is no such guide. Choose one on the first page.");
  const said = hashOf(revision.guide);
  // Nobody may have heard that it was done.
  if (last.number === base + 1 && last.contentHash === said) return last;
  if (last.number !== base) {
    throw new RehearsalError(
      "conflict",
      "This guide was changed elsewhere meanwhile. Load it again, and make the change there.",
      { revision: last.number },
    );
  }
  return last.contentHash === said ? last : addRevision(tx, ownerId, guideId, base, revision);
}

/** What a revision is known by. Where a file could not be read in all its parts is no part of what the guide says. */
export function hashOf({ problems: _, ...said }: Guide): string {
  return contentHash({ ...said, problems: [] });
}

export function newestOf(tx: Transaction, ownerId: string, guideId: string): Promise<GuideRevision | null> {
  return tx.guideRevision.findFirst({ where: { ownerId, guideId }, orderBy: { number: "desc" } });
}

/** The guide's row, made if new and locked, so that two imports at once give two revisions in order. */
async function lockBySlug(tx: Transaction, ownerId: string, slug: string, newId: string): Promise<string> {
  await tx.guide.createMany({ data: { ownerId, id: newId, slug }, skipDuplicates: true });
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM guide
    WHERE owner_id = ${ownerId}::uuid AND slug = ${slug} AND deletion_id IS NULL FOR UPDATE`;
  const id = rows[0]?.id;
  if (id) return id;
  throw new RehearsalError("conflict", "This guide has just been deleted in another window. Try again.");
}

async function addRevision(
  tx: Transaction,
  ownerId: string,
  guideId: string,
  last: number,
  { guide, markdown, change }: NewRevision,
): Promise<GuideRevision> {
  await storeIdentities(tx, ownerId, guideId, guide);
  return tx.guideRevision.create({
    data: {
      ...{ ownerId, id: uuid(), guideId, markdown },
      number: last + 1,
      contentHash: hashOf(guide),
      content: toJson(guide),
      change: toJson(change),
    },
  });
}

/** Questions and key points keep their ids across revisions: only new slugs get a row. */
async function storeIdentities(
  tx: Transaction,
  ownerId: string,
  guideId: string,
  guide: Guide,
): Promise<void> {
  await tx.question.createMany({
    data: guide.questions.map(({ id: slug, kind }) => ({ ownerId, id: uuid(), guideId, slug, kind })),
    skipDuplicates: true,
  });
  const rows = await tx.question.findMany({ where: { ownerId, guideId }, select: { id: true, slug: true } });
  const ids = new Map(rows.map((row) => [row.slug, row.id]));
  await tx.keyPoint.createMany({
    data: guide.questions.flatMap((question) => {
      const questionId = ids.get(question.id);
      if (!questionId) return [];
      return question.keyPoints.map((point) => ({ ownerId, id: uuid(), questionId, slug: point.id }));
    }),
    skipDuplicates: true,
  });
}
