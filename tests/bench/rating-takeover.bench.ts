import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { control, createWorker, install } from "../soak/installation";
import { countUnfinished } from "../soak/invariants";
import type { NodeProcess } from "../soak/node-process";
import { ApiClient } from "../support/api-client";
import { spread } from "./spread";

/**
 * How long a rating waits whose worker was killed in the middle of it, with another worker at hand, in seconds of the clock:
 * `node --import tsx tests/bench/rating-takeover.bench.ts [trials]`, with the production build at hand.
 */
const trials = Number(process.argv[2] ?? 8);
const folder = await mkdtemp(path.join(tmpdir(), "rehearsal-takeover-"));
// The app speaks by itself, so that only workers call the endpoint.
const installation = await install(path.join(folder, "data"), { env: { REHEARSAL_DISABLE_MODEL: "true" } });
const { apps, database, endpointUrl, settings } = installation;
const client = new ApiClient(() => apps[0]?.url ?? "");
let busy: NodeProcess = installation.worker;
const openRequests = async () =>
  ((await (await fetch(`${endpointUrl}/__stats`)).json()) as { open: number }).open;

async function answerOneQuestion(): Promise<void> {
  const id = (await client.start()) ?? "";
  const text = "I am Wang Zhiwei, a senior data engineer with six years of experience on AWS and Azure.";
  await (await client.turn(id, { turnId: uuid(), text })).text();
  await (await client.turn(id, { turnId: uuid(), action: "stop" })).text();
}

const seconds: number[] = [];
try {
  for (let trial = 0; trial < trials; trial += 1) {
    await control(endpointUrl, { always: "hang" });
    await answerOneQuestion();
    while ((await openRequests()) === 0) await delay(50);
    const other = createWorker(`worker ${trial}`, settings);
    await other.start();
    await delay(Math.random() * 10_000);
    await control(endpointUrl, { always: "none" });
    await busy.kill();
    const begun = performance.now();
    while ((await countUnfinished(database.url())).ratings > 0) await delay(50);
    seconds.push((performance.now() - begun) / 1000);
    console.log(`trial ${trial + 1}: rated ${seconds.at(-1)?.toFixed(1)} s after its worker was killed`);
    busy = other;
  }
  console.log(`seconds: ${JSON.stringify(spread(seconds))}`);
} finally {
  await busy.kill();
  await installation.remove();
  await rm(folder, { recursive: true, force: true });
}
process.exit();
