import pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openPool } from "@/db/client";
import { watchRoom } from "@/db/room";
import { ApiClient } from "../support/api-client";
import { freshDatabase, type TestDatabase } from "../support/database";
import { type Product, startProduct } from "../support/product";

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

/** What PostgreSQL says when a table can't grow. */
const diskFull = "RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'";

/** Has no table be made any more, as on a full disk. @returns what makes room */
async function fillUp(): Promise<() => Promise<unknown>> {
  await pool.query(
    `CREATE FUNCTION no_room() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN ${diskFull}; END $$`,
  );
  await pool.query(`CREATE EVENT TRIGGER full_disk ON ddl_command_start WHEN TAG IN ('CREATE TABLE AS')
    EXECUTE FUNCTION no_room()`);
  return () => pool.query("DROP EVENT TRIGGER full_disk");
}

test("a disk that was full is full until something can be written again; nothing is tried before", async () => {
  let now = 0;
  const room = watchRoom(pool, () => now);
  const makeRoom = await fillUp();
  expect(await room.isThere()).toBe(true);
  room.note(await pool.query(`DO $$ BEGIN ${diskFull}; END $$`).catch((error) => error));
  expect(await room.isThere()).toBe(false);
  await makeRoom();
  expect(await room.isThere()).toBe(false);
  now += 5_000;
  expect(await room.isThere()).toBe(true);
  const { rows } = await pool.query("SELECT count(*) FROM pg_class WHERE relname = 'rehearsal_room'");
  expect(rows[0].count).toBe("0");
});

test("another fault says nothing of the disk", async () => {
  const room = watchRoom(pool);
  room.note(await pool.query("SELECT 1 / 0").catch((error) => error));
  expect(await room.isThere()).toBe(true);
});

/** Has no turn be stored any more, and no table be made, as on a full disk. @returns what makes room */
async function fillUpFor(client: pg.Client): Promise<() => Promise<unknown>> {
  const full = (name: string, kind: string) =>
    `CREATE FUNCTION ${name}() RETURNS ${kind} LANGUAGE plpgsql AS $$ BEGIN ${diskFull}; END $$`;
  await client.query(full("no_turn", "trigger"));
  await client.query("CREATE TRIGGER full_disk BEFORE INSERT ON turn EXECUTE FUNCTION no_turn()");
  await client.query(full("no_table", "event_trigger"));
  await client.query(`CREATE EVENT TRIGGER full_disk ON ddl_command_start WHEN TAG IN ('CREATE TABLE AS')
    EXECUTE FUNCTION no_table()`);
  return () => client.query("DROP EVENT TRIGGER full_disk; DROP TRIGGER full_disk ON turn");
}

test("an instance on a full disk stays ready to be read from, and says that it takes no changes, as a metric too", async () => {
  const product = await startProduct();
  const client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  const interview = new ApiClient(() => product.url);
  const takesChanges = async () => {
    const metrics = await (await fetch(`${product.url}/api/metrics`)).text();
    return /^rehearsal_changes_taken (\d)$/m.exec(metrics)?.[1];
  };
  try {
    await vi.waitFor(async () => expect(await readyOf(product)).toEqual([200, "taken"]), 60_000);
    expect(await takesChanges()).toBe("1");
    const id = (await interview.start()) ?? "";
    const makeRoom = await fillUpFor(client);
    const refused = await interview.turn(id, { turnId: uuid(), text: "I built a data platform at Bayer." });
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain("The disk of the database is full");
    expect(await readyOf(product)).toEqual([200, "refused"]);
    expect(await takesChanges()).toBe("0");
    expect((await fetch(`${product.url}/interviews/${id}`)).status).toBe(200);
    await makeRoom();
    await vi.waitFor(async () => expect(await readyOf(product)).toEqual([200, "taken"]), 60_000);
    expect(await takesChanges()).toBe("1");
  } finally {
    await client.end();
    await product.close();
  }
});

/** An account of the database beside its owner's, whose password and rights can change while the product runs. */
async function rotatable(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("CREATE ROLE rotated SUPERUSER LOGIN PASSWORD 'first'");
  await client.end();
  return Object.assign(new URL(databaseUrl), { username: "rotated", password: "first" }).href;
}

async function readyOf({ url }: Product): Promise<unknown> {
  const response = await fetch(`${url}/api/ready`);
  const { changes } = (await response.json()) as { changes: string };
  return [response.status, changes];
}

test("an instance whose database is to be read alone, or whose password was changed, is not ready, lives, and says so in a sentence", async () => {
  const product = await startProduct({}, rotatable);
  const client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  const becomes = (expected: unknown) =>
    vi.waitFor(async () => expect(await readyOf(product)).toEqual(expected), 60_000);
  /** Has the account's connections be made anew, as a restart does. */
  const change = async (what: string) => {
    await client.query(`ALTER ROLE rotated ${what}`);
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'rotated'");
  };
  const importOne = () =>
    fetch(`${product.url}/api/guides`, {
      method: "POST",
      headers: { origin: product.url, "content-type": "application/json" },
      body: JSON.stringify({ markdown: "# G\n\n## Technical\n\nQ: What?\n\nAnswer: That.\n" }),
    });
  try {
    await becomes([200, "taken"]);
    await change("SET default_transaction_read_only = on");
    await becomes([503, "refused"]);
    expect((await fetch(`${product.url}/settings`)).status).toBe(200);
    const refused = await importOne();
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain("Nothing is lost");
    await change("RESET default_transaction_read_only");
    await becomes([200, "taken"]);
    await change("PASSWORD 'second'");
    await becomes([503, "unknown"]);
    expect((await importOne()).status).toBe(503);
    expect((await fetch(`${product.url}/api/health`)).status).toBe(200);
    await change("PASSWORD 'first'");
    await becomes([200, "taken"]);
    await vi.waitFor(async () => expect((await importOne()).status).toBe(201), 60_000);
  } finally {
    await client.end();
    await product.close();
  }
});
