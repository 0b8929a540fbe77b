import { setTimeout as delay } from "node:timers/promises";
import { control, type Installation } from "../../soak/installation";
import { spread } from "../spread";
import { clientOf, report, startQuietly, statsOf, takeTurn } from "./shared";

/** From pressing stop until the endpoint saw its request given up. */
export async function benchStop({ apps: [here, elsewhere], endpointUrl }: Installation): Promise<void> {
  if (!here || !elsewhere) return;
  for (const [where, app] of [
    ["same", here],
    ["another", elsewhere],
  ] as const) {
    const times: number[] = [];
    for (let trial = 0; trial < 20; trial += 1) {
      await control(endpointUrl, { chunkMs: 1 });
      const { id } = await startQuietly(clientOf(here));
      await control(endpointUrl, { chunkMs: 400 });
      const before = (await statsOf(endpointUrl)).aborts.length;
      const turn = await takeTurn(clientOf(here), id);
      await delay(1_000);
      const begun = Date.now();
      await clientOf(app).post(`/api/interviews/${id}/stop`, {});
      let aborts: number[] = [];
      while (aborts.length <= before) aborts = (await statsOf(endpointUrl)).aborts;
      times.push((aborts[before] ?? 0) - begun);
      await turn.body?.cancel();
    }
    report(`stop on the ${where} instance until the endpoint's abort`, spread(times));
  }
}
