import { writeBackupFile } from "./backup-file";
import { readSnapshot } from "./snapshot";

/**
 * Writes all of a database to a file as it is at one moment, while it may be in use.
 * @returns how many rows
 * @throws RehearsalError if the database has never been used, or the file can't be written
 */
export async function writeBackup(url: string, file: string, now: Date): Promise<number> {
  return await readSnapshot(url, async ({ migrations, tables, rows }) => {
    const header = {
      format: "rehearsal-backup",
      version: 1,
      madeAt: now.toISOString(),
      migrations,
      tables,
    } as const;
    return await writeBackupFile(file, header, rows);
  });
}
