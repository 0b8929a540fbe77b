import { isDeepStrictEqual } from "node:util";
import { RehearsalError } from "@/core/errors";
import { type BackupRow, openBackupFile } from "./backup-file";
import { readSnapshot } from "./snapshot";

/** Whether a file is a whole backup of all that a database holds now. Nothing is written for it, so that it needs no room. */
export async function holdsDatabase(file: string, url: string): Promise<boolean> {
  try {
    const { header, rows } = await openBackupFile(file);
    return await readSnapshot(url, async (now) => {
      const { migrations, tables } = header;
      if (isDeepStrictEqual([migrations, tables], [now.migrations, now.tables]))
        return await areEqual(rows, now.rows);
      await rows.return(undefined);
      return false;
    });
  } catch (error) {
    if (error instanceof RehearsalError && error.code === "invalid-input") return false;
    throw error;
  }
}

async function areEqual(stored: AsyncGenerator<BackupRow>, now: AsyncGenerator<BackupRow>): Promise<boolean> {
  for await (const row of stored) {
    const { value } = await now.next();
    if (row.table !== value?.table || row.json !== value?.json) return false;
  }
  return (await now.next()).done === true;
}
