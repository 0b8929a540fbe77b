import pg from "pg";

/** Any number that the schema engine's lock is not. */
const backupLock = 72_707_370;

/** Does a work while no other process does such on the same database: they wait for each other. One that is killed is waited for no longer. */
export async function alone<Value>(url: string, work: () => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [backupLock]);
    return await work();
  } finally {
    await client.end();
  }
}
