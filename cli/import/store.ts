import { prepareDatabase } from "@/cli/start/database";
import type { KeyPointFile } from "@/core/guide/key-point-file";
import { importGuide } from "@/use-cases/import-guide";
import type { StoredGuide } from "@/use-cases/stored";
import { localOwnerId } from "@/wiring/defaults";
import { openServices } from "@/wiring/open-services";
import { closeServices } from "@/wiring/services";

/** Stores a guide in the configured database, which the product may be using meanwhile. */
export async function storeGuide(markdown: string, keyPoints: KeyPointFile): Promise<StoredGuide> {
  const database = await prepareDatabase();
  try {
    const opening = openServices({ databaseUrl: database.url, model: null });
    try {
      return await importGuide((await opening).guides, localOwnerId, markdown, keyPoints);
    } finally {
      await closeServices(opening);
    }
  } finally {
    await database.close();
  }
}
