import { beforeAll, expect, test } from "vitest";
import { buildIfChanged } from "@/cli/start/build";
import { sourceHash } from "@/cli/start/source-hash";
import { candidates } from "../evals/interviews/candidates";
import { runSimulation } from "../simulation/run-simulation";

beforeAll(async () => {
  await buildIfChanged(await sourceHash("."));
}, 600_000);

/** Longer runs are started by hand: `npm run simulate`. */
test.each([{ model: false }, { model: true }])(
  "whole interviews over HTTP with a candidate of each manner hold what has to hold, model: $model",
  async ({ model }) => {
    const interviews = Object.keys(candidates).length;
    const options = { interviews, atOnce: 4, seed: 3, model, twinEvery: 8, tell: () => {} };
    const { breaches, ...figures } = await runSimulation(options);
    expect(breaches).toEqual([]);
    expect(figures).toMatchObject({ interviews, twins: 3, repeats: model ? expect.any(Number) : 0 });
    expect(figures.byModel > 0).toBe(model);
  },
  600_000,
);
