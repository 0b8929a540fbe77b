import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RehearsalError } from "@/core/errors";
import { restoreBackup } from "@/db/backup/restore-backup";
import { writeBackup } from "@/db/backup/write-backup";
import { migrate, pendingMigrations } from "@/db/migrate";
import { migrationsFolder } from "@/db/migrations-folder";
import { freshDatabase, type TestDatabase } from "../support/database";
import { eventually, exchange, type Instance, openInstance, say, startOn } from "../support/instance";

let from: TestDatabase;
let to: TestDatabase;
let filled: Instance;
let other: Instance;
let folder: string;
let file: string;
let interview: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "backup-"));
  file = path.join(folder, "whole.jsonl.gz");
  [from, to] = [await freshDatabase(), await freshDatabase()];
  filled = await openInstance(from.url, { worker: false });
  other = await openInstance(to.url);
  interview = (await startOn(filled)).id;
  const words =
    "I am Wang Zhiwei. Ünïcode, 数据, tabs\tand\nlines,\u2028\u2029\u0085\r and \\n and “quotes”, a lone \\u0000.";
  await exchange(filled, interview, say(words));
  await exchange(filled, interview, { turnId: say("").turnId, action: "stop" });
  await writeBackup(from.url, file, new Date());
});
afterAll(async () => {
  await Promise.all([filled.close(), other.close()]);
  await Promise.all([from.drop(), to.drop()]);
  await rm(folder, { recursive: true });
});

/** Every table of ours with its rows as PostgreSQL writes them, and the next number of the turns. */
async function contentOf(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const read = async (query: string) =>
    (await client.query<{ value: string }>(query)).rows.map((row) => row.value);
  const names = await read(
    "SELECT tablename AS value FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  const content: Record<string, string[]> = {};
  for (const name of names) content[name] = await read(`SELECT t::text AS value FROM "${name}" t ORDER BY 1`);
  content.next = await read("SELECT (max(seq) + 1)::text AS value FROM turn");
  await client.end();
  return content;
}

test("a backup restored elsewhere is the same, and what was to be rated is rated", async () => {
  const before = await contentOf(from.url);
  expect(before.turn?.length).toBeGreaterThan(3);
  const rows = await restoreBackup(to.url, file, { replace: false, jobs: other.services.jobs });
  expect(rows).toBe(
    Object.entries(before).reduce((sum, [name, all]) => sum + (name === "next" ? 0 : all.length), 0),
  );
  const report = await eventually(
    () => other.product.viewReport(interview),
    (view) => view?.report.rated === 1,
  );
  expect(report?.report.rated).toBe(1);
  const after = await contentOf(to.url);
  const unrated = (tables: Record<string, string[]>) => ({
    ...tables,
    rating: [],
    practice_card: [],
    answer: tables.answer?.length,
  });
  expect(unrated(after)).toEqual(unrated(before));
  await startOn(other);
});

test("a restore that would replace interviews has to be told so", async () => {
  const options = { replace: false, jobs: other.services.jobs };
  await expect(restoreBackup(to.url, file, options)).rejects.toMatchObject({ code: "conflict" });
  await restoreBackup(to.url, file, { ...options, replace: true });
  expect(await other.product.viewInterview(interview)).not.toBeNull();
});

test("so does one that would replace a guide of somebody's own, or an account", async () => {
  const fresh = await freshDatabase();
  const instance = await openInstance(fresh.url, { worker: false });
  const { jobs, db } = instance.services;
  const restore = () => restoreBackup(fresh.url, file, { replace: false, jobs });
  await instance.product.importGuide("# Mine\n\n## Q: Why?\n\nBecause.\n");
  await expect(restore()).rejects.toMatchObject({ code: "conflict" });
  await db.guide.deleteMany();
  await db.owner.create({
    data: { id: uuid(), name: "Ada", user: { create: { name: "Ada", email: "a@b.example" } } },
  });
  await expect(restore()).rejects.toMatchObject({ code: "conflict" });
  await db.user.deleteMany();
  await restore();
  await instance.close();
  await fresh.drop();
});

test.each([
  ["that is cut off", (text: string) => text.split("\n").slice(0, -3).join("\n")],
  ["with a row of nonsense", (text: string) => text.replace(/\nturn\t(.*)\}/, '\nturn\t$1, "seq": "x"}')],
  [
    "of a newer version",
    (text: string) => text.replace('"migrations":["', '"migrations":["29990101000000_later","'),
  ],
  ["that is something else", () => "hello\n"],
  ["with a table of PostgreSQL's own", (text: string) => text.replaceAll("wording", "pg_authid")],
  ["with a column that there is not", (text: string) => text.replace('"columns":[', '"columns":["shape",')],
])("a backup %s is refused, and the database stays as it is", async (_, damage) => {
  const damaged = path.join(folder, "damaged.jsonl.gz");
  await writeFile(damaged, gzipSync(damage(gunzipSync(await readFile(file)).toString())));
  const before = await contentOf(to.url);
  await expect(restoreBackup(to.url, damaged, { replace: true, jobs: other.services.jobs })).rejects.toThrow(
    RehearsalError,
  );
  expect(await contentOf(to.url)).toEqual(before);
});

test("a backup of an older version is brought up to date as it is restored", async () => {
  const migrations = path.join(folder, "migrations");
  const [oldest = ""] = (await readdir(migrationsFolder)).sort();
  await cp(path.join(migrationsFolder, oldest), path.join(migrations, oldest), { recursive: true });
  const old = await freshDatabase("template0");
  await migrate(old.url, migrations);
  const client = new pg.Client({ connectionString: old.url });
  await client.connect();
  await client.query("INSERT INTO owner (id, name) VALUES (gen_random_uuid(), 'Old')");
  await client.end();
  const oldFile = path.join(folder, "old.jsonl.gz");
  await writeBackup(old.url, oldFile, new Date());
  await old.drop();
  const columns = Object.keys(await contentOf(to.url));
  await restoreBackup(to.url, oldFile, { replace: true, jobs: other.services.jobs });
  const restored = await contentOf(to.url);
  expect(Object.keys(restored)).toEqual(columns);
  expect(restored.owner?.join()).toMatch(/Old/);
  expect(await pendingMigrations(to.url)).toMatchObject({ names: [] });
});
