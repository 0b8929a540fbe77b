import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { tell } from "@/cli/console";
import { alone } from "@/db/backup/alone";
import { holdsDatabase } from "@/db/backup/holds-database";
import { writeBackup } from "@/db/backup/write-backup";
import { pendingMigrations } from "@/db/migrate";

/** What one that was killed over its backup has left, by the names that are given here. */
const unfinished = /-before-\w+\.jsonl\.gz\.unfinished$/;

/**
 * Writes a backup to `<dataDir>/backups` if the database has been used and is about to be changed by migrations. Starts that fail in their
 * migration, over and over, leave one backup: nothing has changed since.
 */
export async function backUpBeforeMigrating(url: string, dataDir: string): Promise<void> {
  await alone(url, async () => {
    const { applied, names } = await pendingMigrations(url);
    if (applied > 0 && names[0]) await backUp(url, path.join(dataDir, "backups"), names[0]);
  });
}

async function backUp(url: string, folder: string, migration: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const ending = `-before-${migration}.jsonl.gz`;
  const names = (await readdir(folder)).sort();
  for (const name of names.filter((one) => unfinished.test(one))) await rm(path.join(folder, name));
  // Names begin with their time.
  const last = names.findLast((name) => name.endsWith(ending));
  if (last && (await holdsDatabase(path.join(folder, last), url)))
    return tell(`The database is as its backup ${path.join(folder, last)} says, and now brought up to date.`);
  const now = new Date();
  const file = path.join(folder, `${now.toISOString().replaceAll(/[:.]/g, "-")}${ending}`);
  await writeBackup(url, file, now);
  tell(`The database is backed up in ${file}, and now brought up to date.`);
}
