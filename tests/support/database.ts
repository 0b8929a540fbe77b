import { randomBytes } from "node:crypto";
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

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * A migrated database of its own for a test file; `drop()` also cuts whoever is still connected.
 * @param from name of the database to copy
 */
export async function freshDatabase(from: string = TEMPLATE): Promise<TestDatabase> {
  const server = inject("databaseServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${from}`);
  return {
    url: at(server, name),
    drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}
