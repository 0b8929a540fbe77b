import { v7 as uuid } from "uuid";
import type { App } from "../../soak/installation";
import { ApiClient } from "../../support/api-client";

const answer = "I am Wang Zhiwei, a senior data engineer, and I build data platforms on AWS and Azure.";

export const clientOf = (app: App) => new ApiClient(() => app.url);

/** Runs `work` for 0 … count − 1, `atOnce` side by side. */
export async function forEachOf(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** An interview whose opening has been said. */
export async function startQuietly(client: ApiClient): Promise<{ id: string; seq: number }> {
  const id = await client.start();
  if (!id) throw new Error("the interview was not started");
  let seq = 0;
  for await (const event of client.events(id, 0, AbortSignal.timeout(60_000))) {
    if (event.type === "turn") seq = event.turn.seq;
    if (event.type === "state" && !event.state.replying) break;
  }
  return { id, seq };
}

export const takeTurn = (client: ApiClient, id: string, signal?: AbortSignal) =>
  client.turn(id, { turnId: uuid(), text: answer }, signal);

/** What the endpoint counts. */
export async function statsOf(
  endpointUrl: string,
): Promise<{ open: number; aborts: number[]; requests: number }> {
  return (await fetch(`${endpointUrl}/__stats`)).json() as never;
}

/** Prints one line of figures. */
export function report(name: string, figures: object): void {
  console.log(`${name}: ${JSON.stringify(figures)}`);
}
