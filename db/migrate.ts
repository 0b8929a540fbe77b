import type { MigrationList } from "@prisma/schema-engine-wasm";
import type pg from "pg";
import { RehearsalError } from "@/core/errors";
import { migrationsFolder, readMigrations } from "./migrations-folder";
import { openSchemaEngine, singleConnection, wholeSchema } from "./schema-engine";

/** Longest wait for another instance that is migrating, or for a table in use. */
const LOCK_TIMEOUT = "60s";
/** An instance that vanished or was stopped in the middle must not keep the others waiting; the engine itself never pauses for so long. */
const IDLE_TIMEOUT = "30s";
/** The engine's own advisory lock. */
const ENGINE_LOCK = 72_707_369;

/** Names of the migrations that this database has had, oldest first; none if it never had any. */
export async function appliedMigrations(pool: Pick<pg.Pool, "query">): Promise<string[]> {
  const table = await pool.query<{ found: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
  );
  if (!table.rows[0]?.found) return [];
  const applied = await pool.query<{ migration_name: string }>(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at",
  );
  return applied.rows.map((row) => row.migration_name);
}

function failed(name: string, cause: unknown): RehearsalError {
  const reason = cause instanceof Error ? cause.message.split("\n").slice(0, 2).join(": ") : String(cause);
  return new RehearsalError(
    "unavailable",
    `Migration ${name} failed and the database was left as it was: ${reason}`,
    { migration: name },
    cause,
  );
}

/**
 * Applies the last migration of `list` in one transaction, its row in `_prisma_migrations` included. The engine takes
 * an advisory lock that it holds until the connection ends, so a second instance waits and then finds nothing to do. It is
 * waited for here, because the engine calls it a failure to have waited for more than 10 s.
 */
async function applyLast(
  connectionString: string,
  pool: pg.Pool,
  list: MigrationList,
  name: string,
): Promise<string[]> {
  let scriptError: unknown;
  const engine = await openSchemaEngine(connectionString, pool, (error) => {
    scriptError = error;
  });
  try {
    await pool.query("BEGIN");
    await pool.query(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
    await pool.query(`SET LOCAL idle_in_transaction_session_timeout = '${IDLE_TIMEOUT}'`);
    await pool.query("SELECT pg_advisory_xact_lock($1)", [ENGINE_LOCK]);
    const done = await engine.applyMigrations({ migrationsList: list, filters: wholeSchema });
    await pool.query("COMMIT");
    return done.appliedMigrationNames;
  } catch (error) {
    await pool.query("ROLLBACK").catch(() => {});
    throw failed(name, scriptError ?? error);
  } finally {
    engine.free();
  }
}

function refuseNewerDatabase(applied: string[], known: string[]): void {
  const unknown = applied.find((name) => !known.includes(name));
  if (!unknown) return;
  throw new RehearsalError(
    "not-supported",
    `The database has been used by a newer Rehearsal (its migration ${unknown} is not known here). Update Rehearsal, or use another database.`,
  );
}

/**
 * Brings a database up to date with the folder of migrations. Each one is applied whole or not at all; several
 * instances may do this at once. What is written is Prisma's own `_prisma_migrations`, so that the official
 * command may be used on the same database.
 * @returns the names of those applied now; empty if it was up to date.
 * @throws RehearsalError naming the migration that failed; the earlier ones stay applied.
 */
export async function migrate(
  connectionString: string,
  folder: string = migrationsFolder,
): Promise<string[]> {
  const list = await readMigrations(folder);
  const names = list.migrationDirectories.map((migration) => migration.path);
  const pool = singleConnection(connectionString);
  try {
    const applied = await appliedMigrations(pool);
    refuseNewerDatabase(applied, names);
    const doneNow: string[] = [];
    for (const [index, name] of names.entries()) {
      if (applied.includes(name)) continue;
      const upToThis = { ...list, migrationDirectories: list.migrationDirectories.slice(0, index + 1) };
      doneNow.push(...(await applyLast(connectionString, pool, upToThis, name)));
    }
    return doneNow;
  } finally {
    await pool.end();
  }
}

/** How many migrations a database has had, and the names of those that it has not. */
export async function pendingMigrations(
  connectionString: string,
  folder: string = migrationsFolder,
): Promise<{ applied: number; names: string[] }> {
  const list = await readMigrations(folder);
  const pool = singleConnection(connectionString);
  try {
    const applied = await appliedMigrations(pool);
    const names = list.migrationDirectories.map((migration) => migration.path);
    return { applied: applied.length, names: names.filter((name) => !applied.includes(name)) };
  } finally {
    await pool.end();
  }
}
