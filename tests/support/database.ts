import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { inject } from "vitest";

/** The migrated database that is copied, without anything in it. */
export const TEMPLATE = "template_rehearsal";

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: string;
  }
}

/** The same server's URL with another database. */
export function at(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = database;
  return url.href;
}

async function onServer(server: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A pool that was ended is still taking leave of the server: its connections would be cut, and nobody listens to their errors any more. */
async function untilNobodyIsIn(client: pg.Client, name: string): Promise<void> {
  for (let times = 0; times < 50; times++) {
    const { rows } = await client.query("SELECT 1 FROM pg_stat_activity WHERE datname = $1", [name]);
    if (rows.length === 0) return;
    await delay(20);
  }
}

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * A migrated database of its own for a test file; `drop()` waits a second for those who are leaving, then cuts whoever is still connected.
 * @param from name of the database to copy
 */
export async function freshDatabase(from: string = TEMPLATE): Promise<TestDatabase> {
  const server = inject("databaseServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`));
  return {
    url: at(server, name),
    drop: () =>
      onServer(server, async (client) => {
        await untilNobodyIsIn(client, name);
        await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
}
