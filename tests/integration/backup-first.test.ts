import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUpBeforeMigrating } from "@/cli/start/back-up-first";
import { migrate } from "@/db/migrate";
import { migrationsFolder } from "@/db/migrations-folder";
import { freshDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
let client: pg.Client;
let folder: string;

/** A database that has had all migrations but the last, with somebody in it. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "backup-first-"));
  database = await freshDatabase("template0");
  const older = path.join(folder, "older");
  const names = (await readdir(migrationsFolder)).sort().filter((name) => /^\d/.test(name));
  for (const name of [...names.slice(0, -1), "migration_lock.toml"])
    await cp(path.join(migrationsFolder, name), path.join(older, name), { recursive: true });
  await migrate(database.url, older);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await addOwner("Ann");
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function addOwner(name: string): Promise<void> {
  await client.query("INSERT INTO owner (id, name) VALUES (gen_random_uuid(), $1)", [name]);
}

const start = () => backUpBeforeMigrating(database.url, folder);
const backups = async () => (await readdir(path.join(folder, "backups"))).sort();

test("starts that fail in their migration leave one backup of what is there, and another of what has changed", async () => {
  await start();
  await start();
  await start();
  const [first] = await backups();
  expect(await backups()).toEqual([first]);
  await addOwner("Ben");
  await start();
  await start();
  expect(await backups()).toHaveLength(2);
  await client.query("UPDATE owner SET name = 'Bea' WHERE name = 'Ben'");
  await start();
  expect(await backups()).toHaveLength(3);
});

test("two that start at once write one backup", async () => {
  await Promise.all([start(), start()]);
  expect(await backups()).toHaveLength(1);
});

test("a backup that is damaged is none, and what killed starts have left of theirs is removed", async () => {
  await start();
  const [first = ""] = await backups();
  await writeFile(path.join(folder, "backups", first), "half");
  await writeFile(path.join(folder, "backups", `${first}.unfinished`), "half");
  await writeFile(path.join(folder, "backups", "mine.jsonl.gz.unfinished"), "somebody is writing it");
  await start();
  const [again, second, ...others] = await backups();
  expect([again, others]).toEqual([first, ["mine.jsonl.gz.unfinished"]]);
  expect(second).toMatch(/-before-\w+\.jsonl\.gz$/);
});

test("a database that is up to date, or was never used, is not backed up", async () => {
  await migrate(database.url);
  await start();
  const empty = await freshDatabase("template0");
  await backUpBeforeMigrating(empty.url, folder);
  await empty.drop();
  expect(await readdir(folder)).not.toContain("backups");
});
