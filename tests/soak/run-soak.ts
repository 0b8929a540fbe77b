import { setTimeout as delay } from "node:timers/promises";
import { spread } from "../bench/spread";
import { ApiClient } from "../support/api-client";
import { Candidate } from "./candidate";
import { control, type Installation, install } from "./installation";
import { countRatings, countUnfinished, findBreaches } from "./invariants";
import type { Killable } from "./processes";
import { startProxy } from "./proxy";
import { Random } from "./random";

export interface SoakOptions {
  seed: number;
  kills: number;
  candidates: number;
  /** Kills nothing but apps, of which there are three behind nginx: no candidate may be refused at all. */
  behindProxy: boolean;
  /** Folder for the database; removed at the end. */
  dataDir: string;
  tell: (line: string) => void;
}

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

/** One of them, or now and then several at once, so that they also start while another one is away. */
function pickVictims(all: Killable[], random: Random, most: number): Killable[] {
  const first = random.pick(all);
  const second = random.next() < 0.25 ? random.pick(all) : first;
  return [...new Set([first, second])].slice(0, most);
}

/** @returns how many seconds the start took */
async function killAndStart(victim: Killable, afterMs: number): Promise<number> {
  await victim.kill();
  await delay(afterMs);
  const begun = performance.now();
  await victim.start();
  return (performance.now() - begun) / 1000;
}

async function killAtRandom(
  { kills, tell, behindProxy }: SoakOptions,
  { database, apps, worker, endpointUrl }: Installation,
  candidates: Candidate[],
  random: Random,
) {
  const count: Record<string, number> = {};
  let slowestStart = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    await delay(random.between(200, 2_500));
    const victims = pickVictims(
      behindProxy ? apps : [...apps, database, worker],
      random,
      behindProxy ? 1 : 2,
    );
    const seconds = await Promise.all(
      victims.map((victim) => killAndStart(victim, random.between(0, 1_500))),
    );
    slowestStart = Math.max(slowestStart, ...seconds);
    for (const { name } of victims) count[name] = (count[name] ?? 0) + 1;
    const breaches = await findBreaches(database.url(), candidates);
    if (breaches.length > 0) {
      const logs = [...apps, worker].flatMap((process) => process.lastLines());
      return { kills: count, slowestStart, breaches: [...breaches, ...logs] };
    }
    if (kill % 10 === 0) {
      // The endpoint remembers all that it was sent: over hours that is too much.
      await control(endpointUrl, { reset: true });
      tell(
        `${kill} kills, ${candidates.flatMap((one) => one.acknowledged).length} turns confirmed, all sound`,
      );
    }
  }
  return { kills: count, slowestStart, breaches: [] as string[] };
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
  killed: Pick<SoakResult, "kills" | "slowestStart" | "breaches">,
  { database }: Installation,
): Promise<SoakResult> {
  const turns = candidates.flatMap((one) => one.acknowledged);
  const ratings = await countRatings(database.url());
  const interviews = new Set(turns.map((turn) => turn.interviewId)).size;
  const waits = spread(candidates.flatMap((one) => one.waits.map((wait) => wait / 1000)));
  return { ...killed, turns: turns.length, interviews, ratings, wait: waits };
}
