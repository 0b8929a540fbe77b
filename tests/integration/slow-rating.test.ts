import { afterAll, beforeAll, expect, test } from "vitest";
import { mostRaterCalls, structuredCallMs } from "@/use-cases/ports/rater";
import { freshDatabase } from "../support/database";
import { eventually, type Instance, modelAt, openInstance, say, startOn } from "../support/instance";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

let endpoint: StandIn;
let url: string;
let here: Instance;
let drop: () => Promise<void>;
/** All the calls that one answer may take. */
const longestSeconds = (mostRaterCalls * structuredCallMs) / 1000;

beforeAll(async () => {
  const database = await freshDatabase();
  ({ drop, url } = database);
  endpoint = await startStandIn({ chunkMs: 1 });
  const earlier = await openInstance(url, { worker: false });
  // As an earlier version had it.
  await earlier.services.db
    .$executeRaw`UPDATE pgboss.queue SET expire_seconds = 300 WHERE name = 'rate-answer'`;
  await earlier.close();
  here = await openInstance(url, { model: modelAt(endpoint.url) });
});
afterAll(async () => {
  await here.close();
  await endpoint.close();
  await drop();
});

interface Job {
  state: string;
  tries: number;
}

async function job(): Promise<Job | undefined> {
  const rows = await here.services.db.$queryRaw<Job[]>`
    SELECT state::text, retry_count AS tries FROM pgboss.job WHERE name = 'rate-answer'`;
  return rows[0];
}

/** Waits until the queue has looked for jobs that take too long, from now on. */
async function lookedAt(): Promise<void> {
  const read = async () => {
    const [queue] = await here.services.db.$queryRaw<
      { at: Date | null }[]
    >`SELECT monitor_on AS at FROM pgboss.queue WHERE name = 'rate-answer'`;
    return queue?.at?.getTime() ?? 0;
  };
  const before = await read();
  const first = await eventually(read, (at) => at > before);
  await eventually(read, (at) => at > first);
}

test("a rating whose model takes its time keeps its worker", async () => {
  const { id } = await startOn(here);
  await eventually(
    () => here.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
  await here.product.takeTurn(id, say("I am Wang Zhiwei, and I build data platforms on AWS and Azure."));
  await eventually(
    () => here.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
  endpoint.control({ always: "hang" });
  await here.product.takeTurn(id, { turnId: say("").turnId, action: "stop" });
  await eventually(job, (one) => one?.state === "active");
  await here.services.db.$executeRaw`
    UPDATE pgboss.job SET started_on = now() - make_interval(secs => ${longestSeconds}) WHERE name = 'rate-answer'`;
  await lookedAt();
  expect(await job()).toEqual({ state: "active", tries: 0 });
});
