import pg from "pg";
import { RehearsalError } from "@/core/errors";
import type { JobQueue } from "../jobs";
import { readMigrations } from "../migrations-folder";
import { type BackupHeader, type BackupRow, openBackupFile } from "./backup-file";
import { quoted, type Table, tablesInOrder } from "./tables";

const largestBatch = 2 ** 22;
const lockTimeout = "15s";

interface RestoreOptions {
  /** Whether interviews that the database holds may be replaced. */
  replace: boolean;
  jobs: Pick<JobQueue, "enqueueRatingOver">;
}

/**
 * Makes a migrated database what a backup says, in one transaction: the schema as it was then, its rows, then the migrations since; answers
 * that were to be rated are enqueued again.
 * @returns how many rows
 * @throws RehearsalError for a file that is no backup, of a newer version, or not whole; and where interviews would be lost
 */
export async function restoreBackup(
  url: string,
  file: string,
  { replace, jobs }: RestoreOptions,
): Promise<number> {
  const { header, rows } = await openBackupFile(file);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query(`SET LOCAL lock_timeout = '${lockTimeout}'`);
    if (!replace) await refuseLoss(client);
    const { before, since } = await splitMigrations(header);
    await dropTables(client);
    for (const sql of before) await client.query(sql);
    const count = await insertRows(client, await knownTables(client, header), rows);
    for (const sql of since) await client.query(sql);
    await setSequences(client);
    await enqueuePending(client, jobs);
    await client.query("COMMIT");
    return count;
  } catch (error) {
    throw inUse(error);
  } finally {
    await client.end();
  }
}

function inUse(error: unknown): unknown {
  if ((error as { code?: string }).code !== "55P03") return error;
  const message = "The database is in use: stop Rehearsal and its workers, then restore again.";
  return new RehearsalError("conflict", message, {}, error);
}

/** What somebody has put into the database; the bundled guide comes by itself. */
const ownRows = `
  SELECT (SELECT count(*) FROM interview)::int AS interviews, (SELECT count(*) FROM auth_user)::int AS accounts,
    (SELECT count(DISTINCT guide_id) FROM guide_revision WHERE change->>'type' <> 'bundled')::int AS guides`;

async function refuseLoss(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ interviews: number; accounts: number; guides: number }>(ownRows);
  const { interviews = 0, accounts = 0, guides = 0 } = rows[0] ?? {};
  if (interviews + accounts + guides === 0) return;
  const held = `${interviews} interviews, ${guides} guides and ${accounts} accounts`;
  const message = `The database holds ${held}, which this would replace. Back it up, then restore with --replace.`;
  throw new RehearsalError("conflict", message);
}

/** What a backup says of its tables, if it says what its version has: it is a file, and may name whatever PostgreSQL has. */
async function knownTables(client: pg.Client, { tables }: BackupHeader): Promise<Table[]> {
  const ours = new Map((await tablesInOrder(client)).map(({ name, columns }) => [name, new Set(columns)]));
  for (const { name, columns } of tables) {
    if (columns.every((column) => ours.get(name)?.has(column))) continue;
    const message = `The backup can't be restored: it has a table ${name} that its version of Rehearsal had not, or not so.`;
    throw new RehearsalError("invalid-input", message);
  }
  return tables;
}

/** @returns the scripts of the migrations that the backup has had, and of those since */
async function splitMigrations(header: BackupHeader): Promise<{ before: string[]; since: string[] }> {
  const known = (await readMigrations()).migrationDirectories;
  const unknown = header.migrations.find((name) => !known.some(({ path }) => path === name));
  if (unknown) {
    const message = `The backup is of a newer Rehearsal (its migration ${unknown} is not known here). Update Rehearsal first.`;
    throw new RehearsalError("not-supported", message);
  }
  const scripts = known.map(({ path, migrationFile: { content } }) => {
    if (content.tag !== "ok") throw new Error(`migration ${path} can't be read`);
    return { path, sql: content.value };
  });
  const had = (path: string) => header.migrations.includes(path);
  return {
    before: scripts.filter(({ path }) => had(path)).map(({ sql }) => sql),
    since: scripts.filter(({ path }) => !had(path)).map(({ sql }) => sql),
  };
}

async function dropTables(client: pg.Client): Promise<void> {
  const names = (await tablesInOrder(client)).map(({ name }) => quoted(name));
  if (names.length > 0) await client.query(`DROP TABLE ${names.join(", ")} CASCADE`);
}

async function insertRows(
  client: pg.Client,
  tables: Table[],
  rows: AsyncIterable<BackupRow>,
): Promise<number> {
  let batch: string[] = [];
  let size = 0;
  let current = "";
  let count = 0;
  const flush = async () => {
    if (batch.length > 0) await insert(client, tables, current, `[${batch.join(",")}]`);
    [batch, size] = [[], 0];
  };
  for await (const { table, json } of rows) {
    if (table !== current || size > largestBatch) await flush();
    current = table;
    batch.push(json);
    size += json.length;
    count += 1;
  }
  await flush();
  return count;
}

async function insert(client: pg.Client, tables: Table[], name: string, rows: string): Promise<void> {
  const table = tables.find((one) => one.name === name);
  if (!table)
    throw new RehearsalError(
      "invalid-input",
      `The backup has rows of a table ${name} that it does not name.`,
    );
  const columns = table.columns.map(quoted).join(", ");
  const insertion = `INSERT INTO ${quoted(name)} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${quoted(name)}, $1::jsonb)`;
  await client.query(insertion, [rows]).catch((error) => {
    if (!isOfData(error)) throw error;
    const message = `The backup can't be restored: its rows of the table ${name} are damaged.`;
    throw new RehearsalError("invalid-input", message, {}, error);
  });
}

/** PostgreSQL's classes "data exception" and "integrity constraint violation". */
function isOfData({ code = "" }: { code?: string }): boolean {
  return /^2[23]/.test(code);
}

/** Numbers go on after the highest that is there. */
async function setSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    SELECT c.relname AS "table", a.attname AS "column", pg_get_serial_sequence(quote_ident(c.relname), a.attname) AS sequence
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL`);
  for (const { table, column, sequence } of rows) {
    await client.query(
      `SELECT setval($1::regclass, coalesce((SELECT max(${quoted(column)}) FROM ${quoted(table)}), 0) + 1, false)`,
      [sequence],
    );
  }
}

async function enqueuePending(client: pg.Client, jobs: RestoreOptions["jobs"]): Promise<void> {
  const { rows } = await client.query<{ ownerId: string; answerId: string }>(
    `SELECT owner_id AS "ownerId", id AS "answerId" FROM answer WHERE rating_status = 'pending'`,
  );
  for (const job of rows) await jobs.enqueueRatingOver(client, job);
}
