import { readFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RehearsalError } from "@/core/errors";
import { freshDatabase } from "../support/database";
import { type Instance, openInstance } from "../support/instance";
import { technical } from "../support/own-instance";

/** An operator, or a failover, that ends every connection of the product over and over, while people write. */
const stormMs = 8_000;
const betweenMs = 120;

let instance: Instance;
let client: pg.Client;
let drop: () => Promise<void>;
let markdown: string;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  instance = await openInstance(database.url, { worker: false });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  markdown = await readFile("guides/wang-zhiwei-bmw-ad.md", "utf8");
});
afterAll(async () => {
  await client.end();
  await instance.close();
  await drop();
});

async function storm(until: AbortSignal): Promise<number> {
  let cut = 0;
  while (!until.aborted) {
    const { rowCount } = await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    cut += rowCount ?? 0;
    await delay(betweenMs);
  }
  return cut;
}

/** Sends something until it is taken, as a person does who is told to send it again. Anything else than that is thrown. */
async function untilTaken<Value>(send: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof RehearsalError) || error.code !== "unavailable") throw error;
      await delay(50);
    }
  }
}

/** Sent again by a person after a 503, a deletion that was done has nothing left to do. */
function forgiveGone(error: unknown): void {
  if (!(error instanceof RehearsalError) || error.code !== "not-found") throw error;
}

/** @returns how many edits were taken */
async function edit(guideId: string, until: AbortSignal): Promise<number> {
  let revision = 1;
  while (!until.aborted) {
    const change = {
      type: "change-head",
      role: `Baker ${revision}`,
      company: "Oven",
      candidate: "Ann",
    } as const;
    ({ revision } = await untilTaken(() => instance.product.editGuide(guideId, revision, change)));
  }
  return revision - 1;
}

/** @returns how many guides were taken */
async function importAll(until: AbortSignal): Promise<number> {
  let imported = 0;
  for (; !until.aborted; imported += 1) {
    const options = { apart: true, id: uuid() };
    await untilTaken(() => instance.product.importGuide(markdown, options));
  }
  return imported;
}

/** Begins interviews, and deletes every other one. @returns those that are to be there */
async function beginAndDelete(guideId: string, until: AbortSignal): Promise<string[]> {
  const kept: string[] = [];
  while (!until.aborted) {
    const [stays, goes] = [uuid(), uuid()];
    for (const id of [stays, goes])
      await untilTaken(() => instance.product.startInterview(guideId, technical, id));
    kept.push(stays);
    await untilTaken(() => instance.product.deleteInterview(goes)).catch(forgiveGone);
  }
  return kept;
}

test("edits, imports, interviews and deletions are taken once each, or refused with a sentence, while connections are cut all the time", async () => {
  const [edited, held] = await Promise.all(
    [uuid(), uuid()].map(
      async (id) => (await instance.product.importGuide(markdown, { apart: true, id })).id,
    ),
  );
  const before = await client.query("SELECT 1 FROM guide");
  const until = AbortSignal.timeout(stormMs);
  const [cut, edits, imported, kept] = await Promise.all([
    storm(until),
    edit(edited ?? "", until),
    importAll(until),
    beginAndDelete(held ?? "", until),
  ]);
  expect(cut).toBeGreaterThan(0);
  expect(Math.min(edits, imported, kept.length)).toBeGreaterThan(0);
  expect(await instance.product.listRevisions(edited ?? "")).toHaveLength(edits + 1);
  expect((await client.query("SELECT 1 FROM guide")).rowCount).toBe((before.rowCount ?? 0) + imported);
  const there = await client.query<{ id: string }>(
    "SELECT id FROM interview WHERE deletion_id IS NULL ORDER BY id",
  );
  expect(there.rows.map(({ id }) => id)).toEqual([...kept].sort());
  const hidden = await client.query("SELECT 1 FROM interview WHERE deletion_id IS NOT NULL");
  expect(hidden.rowCount).toBe(kept.length);
});
