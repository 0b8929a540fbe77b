import { afterAll, beforeAll, expect, test } from "vitest";
import { connectOver, dropIdle, openPool } from "@/db/client";
import { freshDatabase, type TestDatabase } from "../support/database";
import { type Forwarder, startForwarder } from "../support/forwarder";

let database: TestDatabase;
let way: Forwarder;

beforeAll(async () => {
  database = await freshDatabase();
  way = await startForwarder(database.url);
});
afterAll(async () => {
  await way.close();
  await database.drop();
});

test("a connection on which nothing arrives any more is given to nobody else", async () => {
  const pool = openPool(way.url, 1);
  const client = await pool.connect();
  await client.query("SELECT 1");
  way.strand();
  await expect(client.query("SELECT 2")).rejects.toThrow("Query read timeout");
  client.release();
  expect((await pool.query("SELECT 3 AS three")).rows).toEqual([{ three: 3 }]);
  await pool.end();
});

test("those beside one that has turned out to be dead are given up before anybody waits for them", async () => {
  const pool = openPool(way.url, 2);
  await Promise.all([pool.query("SELECT 1"), pool.query("SELECT 2")]);
  way.strand();
  dropIdle(pool);
  const asked = await Promise.all([pool.query("SELECT 3 AS three"), pool.query("SELECT 3 AS three")]);
  expect(asked.map(({ rows }) => rows)).toEqual([[{ three: 3 }], [{ three: 3 }]]);
  await pool.end();
});

test("neither is one that a transaction held", async () => {
  const db = connectOver(openPool(way.url, 1));
  const step = db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT 1`;
      way.strand();
      await tx.$queryRaw`SELECT 2`;
    },
    { timeout: 60_000 },
  );
  await expect(step).rejects.toThrow();
  expect(await db.$queryRaw`SELECT 3 AS three`).toEqual([{ three: 3 }]);
  await db.$disconnect();
});
