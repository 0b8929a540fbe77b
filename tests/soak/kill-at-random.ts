import { setTimeout as delay } from "node:timers/promises";
import type { Candidate } from "./candidate";
import { control, type Installation } from "./installation";
import { findBreaches, listActivity } from "./invariants";
import type { Killable } from "./processes";
import type { Random } from "./random";
import type { SoakOptions } from "./soak-options";

export interface Killed {
  /** How often each was killed. */
  kills: Record<string, number>;
  /** Seconds from a start to readiness: the longest. */
  slowestStart: number;
  breaches: string[];
}

/** Kills and starts until all is done, or the first breach, to which it adds what the processes and the database told. */
export async function killAtRandom(
  options: SoakOptions,
  installation: Installation,
  candidates: Candidate[],
  random: Random,
): Promise<Killed> {
  const killed: Killed = { kills: {}, slowestStart: 0, breaches: [] };
  for (let kill = 1; kill <= options.kills && killed.breaches.length === 0; kill += 1) {
    await delay(random.between(200, 2_500));
    killed.breaches = await killOnce(options, installation, candidates, random, killed);
    if (killed.breaches.length > 0) killed.breaches.push(...(await whatIsTold(installation)));
    else if (kill % 10 === 0) {
      // The endpoint remembers all that it was sent: over hours that is too much.
      await control(installation.endpointUrl, { reset: true });
      const turns = candidates.flatMap((one) => one.acknowledged).length;
      options.tell(`${kill} kills, ${turns} turns confirmed, all sound`);
    }
  }
  return killed;
}

/** @returns what is not sound after it */
async function killOnce(
  { behindProxy }: SoakOptions,
  { database, apps, worker }: Installation,
  candidates: Candidate[],
  random: Random,
  killed: Killed,
): Promise<string[]> {
  const all = behindProxy ? apps : [...apps, database, worker];
  const victims = pickVictims(all, random, behindProxy ? 1 : 2);
  const starts = await Promise.allSettled(
    victims.map((victim) => killAndStart(victim, random.between(0, 1_500))),
  );
  const failures: string[] = [];
  for (const [index, start] of starts.entries()) {
    const victim = victims[index];
    if (!victim) continue;
    killed.kills[victim.name] = (killed.kills[victim.name] ?? 0) + 1;
    if (start.status === "rejected") failures.push(String(start.reason));
    else killed.slowestStart = Math.max(killed.slowestStart, start.value);
  }
  return failures.length > 0 ? failures : await findBreaches(database.url(), candidates);
}

/** One of them, or now and then several at once, so that they also start while another one is away. */
function pickVictims(all: Killable[], random: Random, most: number): Killable[] {
  const first = random.pick(all);
  const second = random.next() < 0.25 ? random.pick(all) : first;
  return [...new Set([first, second])].slice(0, most);
}

/** @returns seconds from the start to readiness */
async function killAndStart(victim: Killable, afterMs: number): Promise<number> {
  await victim.kill();
  await delay(afterMs);
  const begun = performance.now();
  await victim.start();
  return (performance.now() - begun) / 1000;
}

async function whatIsTold({ apps, worker, database }: Installation): Promise<string[]> {
  const activity = await listActivity(database.url()).catch((error) => [
    `the database tells nothing: ${error}`,
  ]);
  return [...[...apps, worker].flatMap((process) => process.lastLines()), ...activity];
}
