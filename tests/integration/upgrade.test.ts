import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { nothingExpected } from "@/core/not-rated-reasons";
import { migrate } from "@/db/migrate";
import { freshDatabase } from "../support/database";
import { exchange, type Instance, openInstance, say, startOn } from "../support/instance";

const migrations = "prisma/migrations";
/** So many migrations came before the one that takes back marks of answers that could not be rated. */
const beforeNothingExpected = 10;
/** Makes of all ratings what that version stored of an answer to a question without key points. */
const expectNothing = `UPDATE rating SET rating = rating || '{"keyPoints": [], "criteria": null, "total": 0}'`;

/** A database as the first `count` migrations made it, and their names. */
async function olderDatabase(count: number) {
  const names = (await readdir(migrations)).filter((name) => /^\d/.test(name)).sort();
  const folder = await mkdtemp(path.join(tmpdir(), "older-"));
  for (const name of [...names.slice(0, count), "migration_lock.toml"])
    await cp(path.join(migrations, name), path.join(folder, name), { recursive: true });
  const database = await freshDatabase("template0");
  await migrate(database.url, folder);
  await rm(folder, { recursive: true });
  return { ...database, missing: names.slice(count) };
}

/** Copies all rows, as far as the older database has tables and columns for them. */
async function copyRows(fromUrl: string, toUrl: string): Promise<void> {
  const [from, to] = [fromUrl, toUrl].map((connectionString) => new pg.Client({ connectionString }));
  if (!from || !to) return;
  await Promise.all([from.connect(), to.connect()]);
  await to.query("SET session_replication_role = replica");
  const { rows } = await to.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  for (const { name } of rows) {
    const data = await from.query(`SELECT coalesce(json_agg(t), '[]')::text AS data FROM "${name}" t`);
    const insert = `INSERT INTO "${name}" SELECT * FROM json_populate_recordset(null::"${name}", $1::json)`;
    await to.query(insert, [data.rows[0].data]);
  }
  await Promise.all([from.end(), to.end()]);
}

/** A sitting with one answer that has been rated. */
async function holdOne(instance: Instance): Promise<string> {
  const { id } = await startOn(instance);
  await exchange(instance, id, say("I am Wang Zhiwei, a senior data engineer with six years of experience."));
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  await expect
    .poll(async () => (await instance.product.viewReport(id))?.report.rated, { timeout: 60_000 })
    .toBe(1);
  return id;
}

async function viewOf({ product }: Instance, id: string) {
  return { turns: (await product.viewInterview(id))?.turns, report: (await product.viewReport(id))?.report };
}

test("a database that the version before the last changes has filled is brought up to date, with all that is in it", async () => {
  const now = await freshDatabase();
  const instance = await openInstance(now.url);
  const id = await holdOne(instance);
  const expected = await viewOf(instance, id);
  await instance.close();

  const older = await olderDatabase(5);
  await copyRows(now.url, older.url);
  expect(older.missing.length).toBeGreaterThan(3);
  expect(await migrate(older.url)).toEqual(older.missing);
  const upgraded = await openInstance(older.url, { worker: false });
  expect(await viewOf(upgraded, id)).toEqual(expected);
  const { id: next } = await startOn(upgraded);
  await exchange(upgraded, next, say("For six years I have built data platforms."));
  expect((await upgraded.product.viewInterview(next))?.turns).toHaveLength(3);
  await upgraded.close();
  await Promise.all([now.drop(), older.drop()]);
});

test("the 0 that a version before gave an answer of which the guide expects nothing is taken back", async () => {
  const now = await freshDatabase();
  const instance = await openInstance(now.url);
  const id = await holdOne(instance);
  await instance.close();
  const older = await olderDatabase(beforeNothingExpected);
  await copyRows(now.url, older.url);
  const client = new pg.Client({ connectionString: older.url });
  await client.connect();
  await client.query(expectNothing);
  await migrate(older.url);
  const cards =
    "SELECT 1 FROM practice_card c JOIN answer a USING (question_id) WHERE rating_status = 'refused'";
  expect((await client.query(cards)).rows).toEqual([]);
  await client.end();
  const upgraded = await openInstance(older.url, { worker: false });
  const report = (await upgraded.product.viewReport(id))?.report;
  expect(report).toMatchObject({ rated: 0, score: null });
  expect(report?.questions[0]?.notRated).toEqual({ status: "refused", reason: nothingExpected });
  await upgraded.close();
  await Promise.all([now.drop(), older.drop()]);
});

test("a worker of a version before, which goes on while an update is rolled out, stores no such 0 any more", async () => {
  const database = await freshDatabase();
  const instance = await openInstance(database.url);
  await holdOne(instance);
  await instance.close();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await expect(client.query(expectNothing)).rejects.toMatchObject({ constraint: "rating_by_something" });
  await client.end();
  await database.drop();
});
