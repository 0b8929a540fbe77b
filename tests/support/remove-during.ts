import type pg from "pg";
import { eventually } from "./instance";

/** Removes somebody, and lets it come true only once what they ask waits for it. @param id theirs */
export function removeDuring<Answer>(
  client: pg.Client,
  id: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  return changeDuring(client, "DELETE FROM owner WHERE id = $1", id, ask);
}

/**
 * Changes something, and lets it come true only once what is asked waits for it.
 * @param change a statement
 * @param id what it is about, its `$1`
 */
export async function changeDuring<Answer>(
  client: pg.Client,
  change: string,
  id: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const waiting =
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
  await client.query("BEGIN");
  await client.query(change, [id]);
  const asked = ask();
  await eventually(
    async () => (await client.query(waiting)).rows.length,
    (count) => count > 0,
  );
  await client.query("COMMIT");
  return asked;
}
