import pg from "pg";
import type { Candidate } from "./candidate";

/** What must hold at every moment, as queries that give a row for each breach. */
const always: Record<string, string> = {
  "a candidate's turn has exactly one reply": `
    SELECT t.id FROM turn t LEFT JOIN turn r ON r.owner_id = t.owner_id AND r.reply_to_id = t.id
    WHERE t.role = 'candidate' GROUP BY t.owner_id, t.id HAVING count(r.id) <> 1`,
  "turns alternate": `
    SELECT id FROM (SELECT id, role, lag(role) OVER (PARTITION BY owner_id, interview_id ORDER BY seq) AS before FROM turn) t
    WHERE role = before`,
  "one reply at most is under way": `
    SELECT interview_id AS id FROM turn WHERE status = 'streaming' GROUP BY owner_id, interview_id HAVING count(*) > 1`,
  "a reply that has ended has words, and no pieces left": `
    SELECT t.id FROM turn t WHERE t.role = 'interviewer' AND t.status <> 'streaming'
      AND (t.text = '' OR EXISTS (SELECT 1 FROM turn_delta d WHERE d.owner_id = t.owner_id AND d.turn_id = t.id))`,
  "a rater rates a version of an answer once": `
    SELECT answer_id AS id FROM rating GROUP BY owner_id, answer_id, rater HAVING count(*) > 1`,
  "versions of an answer count up": `
    SELECT id FROM (SELECT id, version, row_number() OVER (
      PARTITION BY owner_id, interview_id, question_id, asked_turn_id ORDER BY version) AS nth FROM answer) a WHERE version <> nth`,
  "an answer that is rated has a rating": `
    SELECT a.id FROM answer a WHERE a.rating_status = 'rated'
      AND NOT EXISTS (SELECT 1 FROM rating r WHERE r.owner_id = a.owner_id AND r.answer_id = a.id)`,
};

async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Checks the database and what candidates remember against it. @returns a line for each breach */
export function findBreaches(url: string, candidates: readonly Candidate[]): Promise<string[]> {
  return connected(url, async (client) => {
    const breaches = candidates.flatMap((candidate) => candidate.complaints);
    for (const [rule, query] of Object.entries(always)) {
      const { rows } = await client.query<{ id: string }>(query);
      if (rows.length > 0) breaches.push(`broken: ${rule} (${rows.map((row) => row.id).slice(0, 5)})`);
    }
    for (const candidate of candidates) breaches.push(...(await findLost(client, candidate)));
    return breaches;
  });
}

/** Turns that were confirmed, and texts that were shown as ended, have to be there word for word. */
async function findLost(client: pg.Client, { acknowledged, shown }: Candidate): Promise<string[]> {
  const expected = new Map([
    ...shown.ended,
    ...acknowledged.map(({ turnId, text }) => [turnId, text] as const),
  ]);
  const { rows } = await client.query<{ id: string; text: string }>(
    "SELECT id, text FROM turn WHERE id = ANY($1)",
    [[...expected.keys()]],
  );
  const stored = new Map(rows.map((row) => [row.id, row.text]));
  return [...expected]
    .filter(([id, text]) => stored.get(id) !== text)
    .map(([id]) => `${stored.has(id) ? "changed" : "lost"}: turn ${id}`);
}

/** What is still under way: interviews with a reply, and the number of answers that wait for a rating. */
export function countUnfinished(url: string): Promise<{ speaking: string[]; ratings: number }> {
  return connected(url, async (client) => {
    const speaking = await client.query<{ id: string }>(
      "SELECT interview_id AS id FROM turn WHERE status = 'streaming'",
    );
    const pending = await client.query("SELECT id FROM answer WHERE rating_status = 'pending'");
    return { speaking: speaking.rows.map((row) => row.id), ratings: pending.rowCount ?? 0 };
  });
}

/** What the database is doing for whom, a line for each connection that waits or works. */
export function listActivity(url: string): Promise<string[]> {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ line: string }>(`
      SELECT concat_ws(' ', application_name, state, wait_event_type, wait_event, 'for', now() - state_change,
        'blocked by', pg_blocking_pids(pid)::text, left(query, 200)) AS line
      FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'`);
    return rows.map(({ line }) => `database: ${line}`);
  });
}

export function countRatings(url: string): Promise<number> {
  return connected(url, async (client) => (await client.query("SELECT id FROM rating")).rowCount ?? 0);
}
