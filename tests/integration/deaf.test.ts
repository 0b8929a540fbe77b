import { afterAll, beforeAll, expect, test } from "vitest";
import { openLiveFeed, type PostgresFeed } from "@/db/live-feed";
import { freshDatabase, type TestDatabase } from "../support/database";
import { startDeafWay } from "../support/deaf-way";

let database: TestDatabase;
let way: Awaited<ReturnType<typeof startDeafWay>>;
let feed: PostgresFeed | undefined;

beforeAll(async () => {
  database = await freshDatabase();
  way = await startDeafWay(database.url);
});
afterAll(async () => {
  way.close();
  await database.drop();
});

/** Opens a feed. @returns how often it said that nothing arrives */
async function open(url: string): Promise<number> {
  let deaf = 0;
  const fail = (error: unknown) => {
    throw error;
  };
  feed = await openLiveFeed(url, fail, () => {
    deaf += 1;
  });
  return deaf;
}

test("a feed by a direct connection hears, and says nothing of it", async () => {
  expect(await open(database.url)).toBe(0);
  expect([feed?.isListening(), await feed?.takesChanges()]).toEqual([true, true]);
  await feed?.close();
});

test("a feed whose notifications are swallowed says so, though the database answers", async () => {
  expect(await open(way.url)).toBe(1);
  expect([feed?.isListening(), await feed?.takesChanges()]).toEqual([false, true]);
  await feed?.close();
});
