import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { migrationsFolder, readMigrations } from "./migrations-folder";
import { openSchemaEngine, singleConnection, wholeSchema } from "./schema-engine";

const LOCKFILE = 'provider = "postgresql"\n';

/** Prisma's form, `20260131235959`, in UTC. */
function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, "").slice(0, 14);
}

/**
 * The SQL that leads from what the migrations make to what the schema says; empty if nothing changed.
 * @param connectionString a database whose user may create the throw-away one in which the migrations are replayed.
 */
async function difference(connectionString: string, schemaFile: string, folder: string): Promise<string> {
  const pool = singleConnection(connectionString);
  try {
    const engine = await openSchemaEngine(connectionString, pool);
    const content = await readFile(schemaFile, "utf8");
    const result = await engine.diff({
      from: { tag: "migrations", ...(await readMigrations(folder)) },
      to: { tag: "schemaDatamodel", files: [{ path: schemaFile, content }] },
      script: true,
      exitCode: null,
      filters: wholeSchema,
    });
    return result.stdout?.includes("empty migration") ? "" : (result.stdout ?? "");
  } finally {
    await pool.end();
  }
}

/**
 * Writes `<folder>/<timestamp>_<name>/migration.sql` for what changed in the schema; applies nothing.
 * @returns the path of the new file, or null if the schema did not change.
 */
export async function writeMigration(
  connectionString: string,
  name: string,
  now: Date,
  { schemaFile = "prisma/schema.prisma", folder = migrationsFolder } = {},
): Promise<string | null> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "migration_lock.toml"), LOCKFILE, { flag: "wx" }).catch(() => {});
  const sql = await difference(connectionString, schemaFile, folder);
  if (!sql) return null;
  const file = path.join(folder, `${timestamp(now)}_${name}`, "migration.sql");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, sql, { flag: "wx" });
  return file;
}
