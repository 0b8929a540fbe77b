import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Database } from "@/db/client";
import { guardStore } from "@/db/outage";
import { freshDatabase, type TestDatabase } from "../support/database";
import { eventually, exchange, type Instance, openInstance, say, startOn } from "../support/instance";

let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await freshDatabase();
  db = connect(database.url);
  await db.$executeRaw`CREATE TABLE lock_me (id int PRIMARY KEY, times int NOT NULL)`;
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** A store whose two methods lock the same two rows, each in its own order, and the first time wait until each has its first. */
const crossing = () => {
  const both = Promise.withResolvers<void>();
  let locked = 0;
  const add = (first: number, second: number) =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`UPDATE lock_me SET times = times + 1 WHERE id = ${first}`;
      locked += 1;
      if (locked === 2) both.resolve();
      await both.promise;
      await tx.$executeRaw`UPDATE lock_me SET times = times + 1 WHERE id = ${second}`;
    });
  return { forth: () => add(1, 2), back: () => add(2, 1) };
};

async function timesOf(): Promise<number[]> {
  const rows = await db.$queryRaw<{ times: number }[]>`SELECT times FROM lock_me ORDER BY id`;
  return rows.map(({ times }) => times);
}

test("of two transactions that wait for each other one is done over, and both are done once", async () => {
  await db.$executeRaw`INSERT INTO lock_me VALUES (1, 0), (2, 0)`;
  const bare = crossing();
  const outcomes = await Promise.allSettled([bare.forth(), bare.back()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const store = guardStore(crossing());
  await Promise.all([store.forth(), store.back()]);
  expect(await timesOf()).toEqual([3, 3]);
});

test("what collides again and again is refused for now, and not called a fault", async () => {
  const collision = Object.assign(new Error("could not serialize access"), { code: "40001" });
  let attempts = 0;
  const store = guardStore({
    async work() {
      attempts += 1;
      throw collision;
    },
  });
  await expect(store.work()).rejects.toMatchObject({ code: "unavailable" });
  expect(attempts).toBeGreaterThan(1);
});

test("a database whose transactions are serializable by default does", async () => {
  const strict = await freshDatabase();
  const client = new pg.Client({ connectionString: strict.url });
  await client.connect();
  await client.query(
    `ALTER DATABASE ${new URL(strict.url).pathname.slice(1)} SET default_transaction_isolation = 'serializable'`,
  );
  await client.end();
  const instances: Instance[] = [];
  for (let count = 0; count < 2; count += 1) instances.push(await openInstance(strict.url));
  const [one, other] = instances as [Instance, Instance];
  const answer = "I am Wang Zhiwei, a senior data engineer, and I build data platforms on AWS and Azure.";
  const ids = await Promise.all(
    Array.from({ length: 4 }, async (_, index) => {
      const instance = index % 2 ? one : other;
      const { id } = await startOn(instance);
      for (let times = 0; times < 3; times += 1) {
        const turn = say(answer);
        await Promise.all([exchange(one, id, turn), exchange(other, id, turn)]);
      }
      await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
      return id;
    }),
  );
  const pending = () => one.services.db.answer.count({ where: { ratingStatus: "pending" } });
  expect(await eventually(pending, (count) => count === 0)).toBe(0);
  for (const id of ids) expect((await one.product.viewInterview(id))?.turns).toHaveLength(9);
  await Promise.all(instances.map((instance) => instance.close()));
  await strict.drop();
});
