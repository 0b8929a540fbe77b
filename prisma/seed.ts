import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Guide } from "@/core/guide/guide";
import { connect, type Database } from "@/db/client";
import { createGuideStore } from "@/db/guides";
import { previewGuide } from "@/use-cases/import-guide";
import type { GuideStore } from "@/use-cases/ports/guides";
import { keyPoints, localOwnerId } from "@/wiring/defaults";

const bundledGuide = join(process.cwd(), "guides", "wang-zhiwei-bmw-ad.md");

/**
 * Makes the local owner and the bundled guide, or its newest revision; doing it again changes nothing. A guide that its owner has edited
 * or deleted is left as it is.
 */
export async function seed(connectionString: string): Promise<void> {
  const db = connect(connectionString, 2);
  try {
    await db.owner.createMany({ data: { id: localOwnerId, name: "Local" }, skipDuplicates: true });
    await seedGuide(db, localOwnerId);
  } finally {
    await db.$disconnect();
  }
}

/** The bundled guide for one owner; see `seed`. */
export async function seedGuide(db: Database, ownerId: string): Promise<void> {
  const guides = createGuideStore(db);
  const markdown = await readFile(bundledGuide, "utf8");
  const guide = await previewGuide(markdown, keyPoints);
  if (!(await isWanted(db, guides, ownerId, guide))) return;
  await guides.store(ownerId, guide, markdown, { type: "bundled" });
  await db.owner.update({ where: { id: ownerId }, data: { seededAt: new Date() } });
}

async function isWanted(
  db: Database,
  guides: GuideStore,
  ownerId: string,
  { slug }: Guide,
): Promise<boolean> {
  const { seededAt } = await db.owner.findUniqueOrThrow({ where: { id: ownerId } });
  if (!seededAt) return true;
  const stored = await guides.findBySlug(ownerId, slug);
  const [newest] = stored ? await guides.revisions(ownerId, stored.id) : [];
  return newest?.change.type === "bundled";
}
