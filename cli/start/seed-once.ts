import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { dataDir } from "./data-dir";

/** What tells this database from every other: the random id of its first migration. */
async function identityOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT id FROM _prisma_migrations ORDER BY started_at LIMIT 1");
    return rows[0].id;
  } finally {
    await client.end();
  }
}

/**
 * Puts what every installation has into a database, unless these very sources did so already: reading the guide and
 * loading what that takes would be a good part of a start.
 * @param sources the hash of the sources at hand
 */
export async function seedOnce(url: string, sources: string): Promise<void> {
  const stamp = path.join(dataDir(), "seeded");
  const wanted = `${sources} ${await identityOf(url)}\n`;
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return;
  const { seed } = await import("@/prisma/seed");
  await seed(url);
  await writeFile(stamp, wanted, { mode: 0o600 }).catch(() => {});
}
