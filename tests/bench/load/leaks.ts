import { setTimeout as delay } from "node:timers/promises";
import { type App, control, type Installation } from "../../soak/installation";
import type { ApiClient } from "../../support/api-client";
import { readGauges } from "../read-gauges";
import { inMegabytes, measureKept } from "./inspector";
import { clientOf, forEachOf, statsOf } from "./shared";

/** Browsers that go away in mid-reply: what is left of them once the replies have ended and the garbage is collected. */
export async function benchLeaks({ apps: [app], endpointUrl }: Installation, count: number): Promise<void> {
  if (!app) return;
  const client = clientOf(app);
  const leave = () => leaveMidReply(client);
  await control(endpointUrl, { chunkMs: 40 });
  const warmUp = Math.min(1_000, count / 2);
  await forEachOf(warmUp, 40, leave);
  await reportRest(app, endpointUrl, `after ${warmUp} browsers that went away`);
  for (const half of [1, 2]) {
    await forEachOf(count / 2, 40, leave);
    await reportRest(app, endpointUrl, `after ${(half * count) / 2} more`);
  }
}

async function leaveMidReply(client: ApiClient): Promise<void> {
  const id = await client.start().catch(() => null);
  if (!id) return;
  const gone = AbortSignal.timeout(Math.round(150 + Math.random() * 300));
  // Going away is what this is about.
  await Array.fromAsync(client.events(id, 0, gone)).catch(() => {});
}

async function reportRest(app: App, endpointUrl: string, when: string): Promise<void> {
  while ((await statsOf(endpointUrl)).open > 0) await delay(200);
  await control(endpointUrl, { reset: true });
  await delay(10_000);
  const kept = await measureKept(app.inspectorPort);
  const gauges = await readGauges(app.url);
  const { open } = await statsOf(endpointUrl);
  console.log(
    `${when}: ${inMegabytes(kept)}, ${open} upstream requests, ` +
      `${gauges.rehearsal_replies_speaking} replies, ${gauges.rehearsal_interviews_followed} followers`,
  );
}
