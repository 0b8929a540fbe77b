import { setTimeout as delay } from "node:timers/promises";
import { spread } from "../bench/spread";
import { ApiClient } from "../support/api-client";
import { Candidate } from "./candidate";
import { control, type Installation, install } from "./installation";
import { countRatings, countUnfinished, findBreaches } from "./invariants";
import { type Killed, killAtRandom } from "./kill-at-random";
import { startProxy } from "./proxy";
import { Random } from "./random";
import type { SoakOptions } from "./soak-options";

export interface SoakResult {
  kills: Record<string, number>;
  turns: number;
  interviews: number;
  ratings: number;
  /** Seconds from a start to readiness: the longest. */
  slowestStart: number;
  /** Seconds from sending a turn until its reply had ended. */
  wait: { p50: number; p95: number; max: number };
  breaches: string[];
}

/**
 * Kills the app, the worker and PostgreSQL at random moments while candidates hold interviews, checks after each restart that nothing
 * confirmed is lost or doubled, and at the end that all comes to rest.
 */
export async function runSoak(options: SoakOptions): Promise<SoakResult> {
  const random = new Random(options.seed);
  const installation = await install(options.dataDir, { apps: options.behindProxy ? 3 : 1 });
  const proxy = options.behindProxy
    ? await startProxy(
        `${options.dataDir}-nginx`,
        installation.apps.map((app) => app.url),
      )
    : null;
  const stopped = new AbortController();
  // Which instance a request meets depends on the moment anyway: it must not use up the schedule's numbers.
  const ways = random.fork();
  const client = new ApiClient(() => proxy?.url ?? ways.pick(installation.apps).url);
  const candidates = Array.from(
    { length: options.candidates },
    () => new Candidate(client, random.fork(), stopped.signal, options.behindProxy),
  );
  const running = candidates.map((candidate) => candidate.run());
  try {
    await control(installation.endpointUrl, { chunkMs: 60 });
    const killed = await killAtRandom(options, installation, candidates, random);
    stopped.abort();
    await Promise.all(running);
    const rest = killed.breaches.length > 0 ? [] : await awaitRest(installation, candidates, client);
    return summarize(candidates, { ...killed, breaches: [...killed.breaches, ...rest] }, installation);
  } finally {
    stopped.abort();
    await proxy?.stop();
    await installation.remove();
  }
}

/** Opens the interviews whose reply is under way, as their candidates would, and waits until all replies and ratings have ended. */
async function awaitRest(
  { database }: Installation,
  candidates: Candidate[],
  client: ApiClient,
): Promise<string[]> {
  const deadline = performance.now() + 120_000;
  for (;;) {
    const unfinished = await countUnfinished(database.url());
    if (unfinished.speaking.length + unfinished.ratings === 0) break;
    if (performance.now() > deadline)
      return [`still under way after two minutes: ${JSON.stringify(unfinished)}`];
    for (const id of unfinished.speaking) await (await client.get(`/interviews/${id}`)).text();
    await delay(1_000);
  }
  return findBreaches(database.url(), candidates);
}

async function summarize(
  candidates: Candidate[],
  killed: Killed,
  { database }: Installation,
): Promise<SoakResult> {
  const turns = candidates.flatMap((one) => one.acknowledged);
  const ratings = await countRatings(database.url());
  const interviews = new Set(turns.map((turn) => turn.interviewId)).size;
  const waits = spread(candidates.flatMap((one) => one.waits.map((wait) => wait / 1000)));
  return { ...killed, turns: turns.length, interviews, ratings, wait: waits };
}
