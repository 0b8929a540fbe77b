import pg from "pg";
import { RehearsalError } from "@/core/errors";
import { appliedMigrations } from "../migrate";
import { type BackupRow, writeBackupFile } from "./backup-file";
import { quoted, type Table, tablesInOrder } from "./tables";

const rowsAtOnce = 500;

/**
 * Writes all of a database to a file as it is at one moment, while it may be in use. Jobs are left out: they follow from what is stored. So
 * are counts of requests: they are of the hour.
 * @returns how many rows
 * @throws RehearsalError if the database has never been used, or the file can't be written
 */
export async function writeBackup(url: string, file: string, now: Date): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const tables = (await tablesInOrder(client)).filter(({ name }) => name !== "rate_limit");
    const migrations = await appliedMigrations(client);
    if (migrations.length === 0)
      throw new RehearsalError("not-found", "The database is empty: there is nothing to back up yet.");
    const header = {
      format: "rehearsal-backup",
      version: 1,
      madeAt: now.toISOString(),
      migrations,
      tables,
    } as const;
    return await writeBackupFile(file, header, readTables(client, tables));
  } finally {
    await client.end();
  }
}

async function* readTables(client: pg.Client, tables: Table[]): AsyncGenerator<BackupRow> {
  for (const { name, columns } of tables) {
    const list = columns.map(quoted).join(", ");
    await client.query(
      `DECLARE all_rows CURSOR FOR SELECT to_jsonb(r)::text AS json FROM (SELECT ${list} FROM ${quoted(name)}) r`,
    );
    for (;;) {
      const { rows } = await client.query<{ json: string }>(`FETCH ${rowsAtOnce} FROM all_rows`);
      if (rows.length === 0) break;
      for (const { json } of rows) yield { table: name, json };
    }
    await client.query("CLOSE all_rows");
  }
}
