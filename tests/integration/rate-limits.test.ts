import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openPool } from "@/db/client";
import { type Allowances, createRateLimits } from "@/db/rate-limits";
import { freshDatabase, type TestDatabase } from "../support/database";

const onlyOne = { points: 1, seconds: 60 };
const allowances: Allowances = {
  reads: { points: 3, seconds: 60 },
  writes: onlyOne,
  interviews: { points: 1, seconds: 3_600 },
  imports: onlyOne,
  exports: onlyOne,
  endpointTests: onlyOne,
  knocks: onlyOne,
  signIns: onlyOne,
  signInsAnywhere: onlyOne,
};
const secret = "a secret of the tests";
const tooMany = { code: "too-many-requests", details: { retryAfter: expect.any(Number) } };

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.url);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

test("what one instance has counted another one knows", async () => {
  const [one, other] = [
    createRateLimits(pool, allowances, secret),
    createRateLimits(pool, allowances, secret),
  ];
  await one.take("reads", "anna");
  await other.take("reads", "anna");
  await one.take("reads", "anna");
  await expect(other.take("reads", "anna")).rejects.toMatchObject(tooMany);
  await expect(one.take("reads", "anna")).rejects.toMatchObject(tooMany);
});

test.each([
  ["ahead", 600_000],
  ["behind", -600_000],
])("a machine whose clock is ten minutes %s counts the same minute", async (name, wrongBy) => {
  const [one, other] = [
    createRateLimits(pool, allowances, secret),
    createRateLimits(pool, allowances, secret),
  ];
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + wrongBy });
  for (let times = 0; times < 3; times += 1) await one.take("reads", name);
  vi.useRealTimers();
  const refused = await other.take("reads", name).catch((error) => error);
  expect(refused).toMatchObject(tooMany);
  expect(refused.details.retryAfter).toBeLessThanOrEqual(60);
});

test("each person and each limit is counted apart", async () => {
  const limits = createRateLimits(pool, allowances, secret);
  await limits.take("writes", "ben");
  await limits.take("imports", "ben");
  await limits.take("writes", "cleo");
  await expect(limits.take("writes", "ben")).rejects.toMatchObject(tooMany);
});

test("an hour's limit says so, and when it ends", async () => {
  const limits = createRateLimits(pool, allowances, secret);
  await limits.take("interviews", "dora");
  const refused = await limits.take("interviews", "dora").catch((error) => error);
  expect(refused).toMatchObject({ code: "limit-reached" });
  expect(refused.details.retryAfter).toBeGreaterThan(3_590);
  expect(refused.details.retryAfter).toBeLessThanOrEqual(3_600);
  expect(refused.message).toContain(`Try again in ${refused.details.retryAfter} s.`);
});

test("of 50 at once no more pass than are allowed", async () => {
  // The patience of a quiet machine, for 50 at once on a busy one.
  const limits = createRateLimits(pool, allowances, secret, 60_000);
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => limits.take("reads", "emil")));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
});

test.each(["refuses connections", "does not answer"])("a database that %s opens no limit", async (how) => {
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const url = `postgresql://nobody@127.0.0.1:${how === "does not answer" ? port : 1}/none`;
  const away = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 5_000 });
  const limits = createRateLimits(away, allowances, secret);
  await limits.take("writes", "fay");
  await expect(limits.take("writes", "fay")).rejects.toMatchObject(tooMany);
  await away.end();
  silent.close();
});

test("what was counted while the database was there still counts when it is not", async () => {
  const other = openPool(database.url);
  const limits = createRateLimits(other, allowances, secret, 60_000);
  await limits.take("writes", "gina");
  await other.end();
  await expect(limits.take("writes", "gina")).rejects.toMatchObject(tooMany);
});
