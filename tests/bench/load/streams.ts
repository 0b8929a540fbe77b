import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { readEvents } from "@/components/interview/read-events";
import { type App, control, type Installation } from "../../soak/installation";
import type { ApiClient } from "../../support/api-client";
import { readGauges } from "../read-gauges";
import { spread } from "../spread";
import { clientOf, forEachOf, report, startQuietly, takeTurn } from "./shared";

/** Milliseconds from sending a turn; null for what never came. */
interface Reply {
  acknowledged: number;
  first: number | null;
  whole: number | null;
  /** Of the HTTP answer. */
  status: number;
}

/** As many replies at once as asked for, on one instance with its pool of 10. */
export async function benchStreams(
  { apps: [app], endpointUrl, database }: Installation,
  count: number,
): Promise<void> {
  if (!app) return;
  const client = clientOf(app);
  await control(endpointUrl, { chunkMs: 1 });
  const interviews: string[] = [];
  await forEachOf(count, 10, async () => void interviews.push((await startQuietly(client)).id));
  await control(endpointUrl, { chunkMs: 500 });
  const idle = await idleTransactions(app, database.url());
  const sampling = sample(app);
  const begun = performance.now();
  const before = await usage(app, database.url());
  const replies = await Promise.all(interviews.map((id) => holdReply(client, id)));
  const samples = sampling.stop();
  await delay(untilTold);
  const after = await usage(app, database.url());
  after.transactions -= (idle * (performance.now() - begun)) / 1000;
  const name = `${count} streams at once`;
  report(`${name}: turn acknowledged`, spread(replies.map((reply) => reply.acknowledged)));
  report(`${name}: first words shown`, spread(replies.flatMap((reply) => reply.first ?? [])));
  report(`${name}: reply whole`, spread(replies.flatMap((reply) => reply.whole ?? [])));
  const during = samples.filter((one) => (one.rehearsal_replies_speaking ?? 0) >= count * 0.9);
  report(`${name}: connections in use while ≥ 90 % stream (pool of 10)`, spread(poolOf(during, "used")));
  report(`${name}: requests that wait for a connection, all along`, spread(poolOf(samples, "waiting")));
  const perTurn = (key: keyof typeof after) => Math.round(((after[key] - before[key]) / count) * 10) / 10;
  report(`${name}: a turn with its reply takes`, {
    transactions: perTurn("transactions"),
    cpuMsOfApp: perTurn("cpuMs"),
    transactionsASecondOfNobody: Math.round(idle * 10) / 10,
  });
  report(
    `${name}: refused with`,
    replies.flatMap(({ status }) => (status === 200 ? [] : status)),
  );
  console.log(`${name}: ${replies.filter((reply) => reply.whole === null).length} failed`);
}

async function holdReply(client: ApiClient, id: string): Promise<Reply> {
  const begun = performance.now();
  const response = await takeTurn(client, id);
  const reply: Reply = {
    acknowledged: performance.now() - begun,
    first: null,
    whole: null,
    status: response.status,
  };
  if (!response.ok || !response.body) return reply;
  for await (const event of readEvents(response.body)) {
    if (event.type === "delta") reply.first ??= performance.now() - begun;
    if (event.type === "turn" && event.turn.status === "completed" && event.turn.role === "interviewer")
      reply.whole = performance.now() - begun;
  }
  return reply;
}

/** What the database has committed since it was made, and the app has computed since it was started. */
async function usage(app: App, databaseUrl: string): Promise<{ transactions: number; cpuMs: number }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    "SELECT xact_commit AS commits FROM pg_stat_database WHERE datname = current_database()",
  );
  await client.end();
  const { process_cpu_seconds_total: cpu = 0 } = await readGauges(app.url);
  return { transactions: Number(rows[0]?.commits), cpuMs: cpu * 1000 };
}

/** A connection tells of its last transactions when it has been idle for ten seconds. */
const untilTold = 12_000;

/** Transactions a second of an installation that nobody uses: its queue is looked at, its listeners say that they live. Subtracted from a turn's. */
async function idleTransactions(app: App, databaseUrl: string): Promise<number> {
  const seconds = 15;
  await delay(untilTold);
  const before = await usage(app, databaseUrl);
  await delay(seconds * 1000);
  return ((await usage(app, databaseUrl)).transactions - before.transactions) / seconds;
}

const poolOf = (samples: Record<string, number>[], state: string) =>
  samples.map((one) => one[`rehearsal_pool_connections{state="${state}"}`] ?? 0);

function sample(app: App) {
  const samples: Record<string, number>[] = [];
  const timer = setInterval(async () => samples.push(await readGauges(app.url)), 250);
  const stop = () => {
    clearInterval(timer);
    return samples;
  };
  return { stop };
}
