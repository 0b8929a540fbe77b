import { setTimeout as delay } from "node:timers/promises";
import { control, type Installation } from "../../soak/installation";
import { spread } from "../spread";
import { clientOf, forEachOf, report, startQuietly, takeTurn } from "./shared";

const wordsOfReply = 20;

/** From asking for the events until what has been said of the reply is there. */
export async function benchResume({ apps: [here, elsewhere], endpointUrl }: Installation): Promise<void> {
  if (!here || !elsewhere) return;
  const times: Record<string, number[]> = {};
  const chunkMs = 100;
  await forEachOf(60, 4, async (index) => {
    const { id, seq } = await startQuietly(clientOf(here));
    await control(endpointUrl, { chunkMs });
    const turn = await takeTurn(clientOf(here), id);
    for (const part of [0.1, 0.4, 0.4]) {
      await delay(part * wordsOfReply * chunkMs);
      const [where, app] = index % 2 ? (["same", here] as const) : (["another", elsewhere] as const);
      const begun = performance.now();
      for await (const event of clientOf(app).events(id, seq + 1, AbortSignal.timeout(30_000))) {
        if (event.type === "turn" && event.turn.role === "interviewer") break;
      }
      const name = `resume on the ${where} instance`;
      times[name] = [...(times[name] ?? []), performance.now() - begun];
    }
    await turn.body?.cancel();
  });
  for (const [name, list] of Object.entries(times)) report(name, spread(list));
}
