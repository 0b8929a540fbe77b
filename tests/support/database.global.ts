import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "@/db/migrate";
import { at, TEMPLATE } from "./database";
import { openTemporaryDatabase } from "./temporary-database";

async function createTemplate(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate(at(server, TEMPLATE));
}

/** One PostgreSQL for the whole run, with a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTemporaryDatabase();
  await createTemplate(server.url);
  project.provide("databaseServer", server.url);
  return () => server.remove();
}
