import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import { writeMigration } from "@/db/new-migration";
import { singleConnection } from "@/db/schema-engine";
import { freshDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
let folder: string;
let client: pg.Client;

beforeEach(async () => {
  database = await freshDatabase("template0");
  folder = await mkdtemp(path.join(tmpdir(), "migrations-"));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "migration.sql"), sql);
}

async function names(query: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(query);
  return rows.map((row) => row.name);
}

const tables = () => names("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
const recorded = () =>
  names(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY started_at",
  );

test("an instance that is stopped in the middle of a migration is not waited for without end", async () => {
  const setting = "current_setting('idle_in_transaction_session_timeout') AS name";
  await addMigration("20260101000000_asks", `CREATE TABLE asked AS SELECT ${setting};`);
  await migrate(database.url, folder);
  expect(await names("SELECT name FROM asked")).toEqual(["30s"]);
});

test("an instance waits for another one that migrates, also for longer than the engine would", async () => {
  await addMigration("20260101000000_slow", "CREATE TABLE slow AS SELECT 1 AS one FROM pg_sleep(12);");
  const both = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
  expect(both.flat()).toEqual(["20260101000000_slow"]);
});

test("what is left of a migration whose connection was lost is not done on another one", async () => {
  await addMigration(
    "20260101000000_cut",
    "SELECT pg_terminate_backend(pg_backend_pid()); CREATE TABLE half (id int);",
  );
  await expect(migrate(database.url, folder)).rejects.toMatchObject({ code: "unavailable" });
  expect(await tables()).toEqual([]);
});

test("a pool for one connection takes no second one", async () => {
  const pool = singleConnection(database.url);
  await expect(pool.query("SELECT pg_terminate_backend(pg_backend_pid())")).rejects.toThrow();
  await expect(pool.query("CREATE TABLE half (id int)")).rejects.toThrow("undone");
  expect(await tables()).toEqual([]);
  await pool.end();
});

test("applies what is new, in order, and then finds nothing to do", async () => {
  await addMigration("20260101000000_one", "CREATE TABLE one (id int);");
  expect(await migrate(database.url, folder)).toEqual(["20260101000000_one"]);
  await addMigration("20260102000000_two", "CREATE TABLE two (id int);");
  expect(await migrate(database.url, folder)).toEqual(["20260102000000_two"]);
  expect(await migrate(database.url, folder)).toEqual([]);
  expect(await tables()).toEqual(["_prisma_migrations", "one", "two"]);
  expect(await recorded()).toEqual(["20260101000000_one", "20260102000000_two"]);
});

test("runs a script whole: semicolons in strings, comments and bodies do not cut it", async () => {
  await addMigration(
    "20260101000000_script",
    `-- first; a comment
     CREATE TABLE notes (text text DEFAULT 'a;b');
     CREATE FUNCTION touch() RETURNS trigger AS $$ BEGIN NEW.text := ';'; RETURN NEW; END; $$ LANGUAGE plpgsql;`,
  );
  await migrate(database.url, folder);
  await client.query("INSERT INTO notes DEFAULT VALUES");
  expect(await names("SELECT text AS name FROM notes")).toEqual(["a;b"]);
});

test("a failed migration leaves the database as it was, says which, and can be mended", async () => {
  await addMigration("20260101000000_good", "CREATE TABLE good (id int);");
  await addMigration("20260102000000_bad", "CREATE TABLE bad (id int); INSERT INTO nowhere VALUES (1);");
  await expect(migrate(database.url, folder)).rejects.toThrow(/20260102000000_bad.*"nowhere" does not exist/);
  expect(await tables()).toEqual(["_prisma_migrations", "good"]);
  expect(await recorded()).toEqual(["20260101000000_good"]);

  await addMigration("20260102000000_bad", "CREATE TABLE bad (id int);");
  expect(await migrate(database.url, folder)).toEqual(["20260102000000_bad"]);
});

test("a failed first migration leaves an empty database empty", async () => {
  await addMigration("20260101000000_bad", "CREATE TABLE bad (id int); SELECT 1/0;");
  await expect(migrate(database.url, folder)).rejects.toThrow("20260101000000_bad");
  expect(await tables()).toEqual([]);
});

test("a value added to an enumeration can be used by the next migration", async () => {
  await addMigration("20260101000000_a", "CREATE TYPE mood AS ENUM ('calm');");
  await addMigration("20260102000000_b", "ALTER TYPE mood ADD VALUE 'keen';");
  await addMigration("20260103000000_c", "CREATE TABLE moods (m mood DEFAULT 'keen');");
  expect(await migrate(database.url, folder)).toHaveLength(3);
});

test("several instances at once apply each migration once", async () => {
  await addMigration("20260101000000_a", "CREATE TABLE a (id int); SELECT pg_sleep(0.2);");
  await addMigration("20260102000000_b", "CREATE TABLE b (id int);");
  const done = await Promise.all(Array.from({ length: 4 }, () => migrate(database.url, folder)));
  expect(done.flat().sort()).toEqual(["20260101000000_a", "20260102000000_b"]);
  expect(await recorded()).toEqual(["20260101000000_a", "20260102000000_b"]);
});

test("a migration that is killed in the middle leaves the database as it was, and the next start applies it", async () => {
  await addMigration("20260101000000_good", "CREATE TABLE good (id int);");
  await addMigration("20260102000000_slow", "CREATE TABLE slow (id int); SELECT pg_sleep(600);");
  const code = `import { migrate } from "@/db/migrate"; await migrate(${JSON.stringify(database.url)}, ${JSON.stringify(folder)});`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", code];
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  const sleepers = "FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()";
  const sleeping = () => names(`SELECT pid::text AS name ${sleepers}`);
  await expect.poll(sleeping, { timeout: 60_000 }).toHaveLength(1);
  child.kill("SIGKILL");
  await once(child, "exit");
  // As when the machine goes down; otherwise the server would finish the statement first.
  await client.query(`SELECT pg_terminate_backend(pid) ${sleepers}`);
  await expect.poll(sleeping).toEqual([]);
  expect(await tables()).toEqual(["_prisma_migrations", "good"]);
  expect(await recorded()).toEqual(["20260101000000_good"]);
  await addMigration("20260102000000_slow", "CREATE TABLE slow (id int);");
  expect(await migrate(database.url, folder)).toEqual(["20260102000000_slow"]);
});

test("a database from a newer version is refused and left alone", async () => {
  await addMigration("20260101000000_a", "CREATE TABLE a (id int);");
  await addMigration("20270101000000_later", "CREATE TABLE later (id int);");
  await migrate(database.url, folder);
  await rm(path.join(folder, "20270101000000_later"), { recursive: true });
  await expect(migrate(database.url, folder)).rejects.toThrow("20270101000000_later");
});

test("a new migration holds what changed in the schema, and nothing if nothing did", async () => {
  const schemaFile = path.join(folder, "schema.prisma");
  const write = (fields: string) =>
    writeFile(
      schemaFile,
      `datasource db {\n provider = "postgresql"\n}\nmodel Note {\n id Int @id\n${fields}\n}\n`,
    );
  const migrations = path.join(folder, "migrations");
  const next = async (name: string, day: number) =>
    writeMigration(database.url, name, new Date(Date.UTC(2026, 0, day)), { schemaFile, folder: migrations });

  await write("");
  const first = await next("notes", 1);
  expect(first).toBe(path.join(migrations, "20260101000000_notes", "migration.sql"));
  expect(await readFile(first ?? "", "utf8")).toContain('CREATE TABLE "Note"');
  expect(await next("nothing", 2)).toBeNull();
  await write('text String @default("")');
  const second = await next("text", 3);
  expect(await readFile(second ?? "", "utf8")).toMatch(/^-- AlterTable\nALTER TABLE "Note" ADD COLUMN/);

  await migrate(database.url, migrations);
  expect(await tables()).toEqual(["Note", "_prisma_migrations"]);
});

test("the project's own migrations make what its schema says", async () => {
  await cp("prisma/migrations", path.join(folder, "migrations"), { recursive: true });
  const drift = await writeMigration(database.url, "drift", new Date(), {
    folder: path.join(folder, "migrations"),
  });
  expect(drift && (await readFile(drift, "utf8"))).toBeNull();
});
