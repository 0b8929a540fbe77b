import { setTimeout as delay } from "node:timers/promises";
import { Candidate } from "../../soak/candidate";
import { control, type Installation } from "../../soak/installation";
import { Random } from "../../soak/random";
import { inMegabytes, measureKept } from "./inspector";
import { clientOf } from "./shared";

const candidatesAtOnce = 8;

/** Interviews without a pause for some minutes, and what each minute leaves in memory once the garbage is collected. */
export async function benchMixed({ apps: [app], endpointUrl }: Installation, minutes: number): Promise<void> {
  if (!app) return;
  await control(endpointUrl, { chunkMs: 1 });
  const over = new AbortController();
  const random = new Random(1);
  const candidates = Array.from(
    { length: candidatesAtOnce },
    () => new Candidate(clientOf(app), random.fork(), over.signal, true),
  );
  const running = candidates.map((candidate) => candidate.run());
  for (let minute = 1; minute <= minutes; minute += 1) {
    await delay(60_000);
    await control(endpointUrl, { reset: true });
    const kept = await measureKept(app.inspectorPort);
    const turns = candidates.reduce((sum, candidate) => sum + candidate.acknowledged.length, 0);
    console.log(`minute ${minute}: ${turns} turns, ${inMegabytes(kept)}`);
  }
  over.abort();
  await Promise.all(running);
  for (const complaint of candidates.flatMap((candidate) => candidate.complaints)) console.log(complaint);
}
