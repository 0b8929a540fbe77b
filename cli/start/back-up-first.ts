import { mkdir } from "node:fs/promises";
import path from "node:path";
import { tell } from "@/cli/console";
import { writeBackup } from "@/db/backup/write-backup";
import { pendingMigrations } from "@/db/migrate";

/** Writes a backup to `<dataDir>/backups` if the database has been used and is about to be changed by migrations. */
export async function backUpBeforeMigrating(url: string, dataDir: string): Promise<void> {
  const { applied, names } = await pendingMigrations(url);
  if (applied === 0 || names.length === 0) return;
  const folder = path.join(dataDir, "backups");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const now = new Date();
  const name = `${now.toISOString().replaceAll(/[:.]/g, "-")}-before-${names[0]}.jsonl.gz`;
  await writeBackup(url, path.join(folder, name), now);
  tell(`The database is backed up in ${path.join(folder, name)}, and now brought up to date.`);
}
