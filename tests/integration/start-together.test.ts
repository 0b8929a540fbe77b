import { spawn } from "node:child_process";
import { once } from "node:events";
import pg from "pg";
import { expect, test } from "vitest";
import { environmentWith } from "@/env";
import { freshDatabase } from "../support/database";

/** Starts a worker, which brings the database up to date like every other command. @returns what it said until it was ready, or ended */
async function startWorker(databaseUrl: string) {
  const child = spawn(process.execPath, ["--import", "tsx", "cli/worker.ts"], {
    env: environmentWith({ DATABASE_URL: databaseUrl, LOG_LEVEL: "error", NODE_ENV: "production" }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const ended = once(child, "exit");
  while (!said.includes("Rating answers") && child.exitCode === null) {
    await Promise.race([once(child.stderr, "data"), ended]);
  }
  return { child, ended, said: () => said };
}

test("three instances that start at once on an empty database agree on who makes it, and all work", async () => {
  const database = await freshDatabase("template0");
  const workers = await Promise.all([1, 2, 3].map(() => startWorker(database.url)));
  for (const { said } of workers) expect(said()).toMatch(/^(Brought the database.*\n)?Rating answers.*\n$/);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const migrations = await client.query("SELECT migration_name FROM _prisma_migrations ORDER BY 1");
  const guides = await client.query("SELECT * FROM guide_revision");
  await client.end();
  const names = migrations.rows.map((row) => row.migration_name);
  expect(new Set(names).size).toBe(names.length);
  expect(guides.rowCount).toBe(1);
  for (const { child } of workers) child.kill("SIGTERM");
  const codes = await Promise.all(workers.map(async ({ ended }) => (await ended)[0]));
  expect(codes).toEqual([0, 0, 0]);
  await database.drop();
});
