import pg from "pg";
import { RehearsalError } from "@/core/errors";
import { appliedMigrations } from "../migrate";
import type { BackupRow } from "./backup-file";
import { quoted, type Table, tablesInOrder } from "./tables";

const rowsAtOnce = 500;

/** A database as it is at one moment, while it may be in use. */
export interface Snapshot {
  migrations: string[];
  tables: Table[];
  /** Table after table; of a database that nothing has changed, in the same order each time. */
  rows: AsyncGenerator<BackupRow>;
}

/**
 * Reads what belongs into a backup. Jobs are left out: they follow from what is stored. So are counts of requests: they are of the hour.
 * @throws RehearsalError if the database has never been used
 */
export async function readSnapshot<Value>(
  url: string,
  work: (snapshot: Snapshot) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SET LOCAL synchronize_seqscans = off");
    const tables = (await tablesInOrder(client)).filter(({ name }) => name !== "rate_limit");
    const migrations = await appliedMigrations(client);
    if (migrations.length === 0)
      throw new RehearsalError("not-found", "The database is empty: there is nothing to back up yet.");
    return await work({ migrations, tables, rows: readTables(client, tables) });
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
