import { parseArgs } from "node:util";
import { runSimulation } from "./run-simulation";

const { values } = parseArgs({
  options: {
    interviews: { type: "string", default: "200" },
    "at-once": { type: "string", default: "6" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    model: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
console.log(`Holding ${values.interviews} interviews; the same candidates again with --seed ${seed}.`);
const begun = performance.now();
const { breaches, ...figures } = await runSimulation({
  seed,
  interviews: Number(values.interviews),
  atOnce: Number(values["at-once"]),
  model: values.model,
  twinEvery: 5,
  tell: (line) => console.log(line),
});
console.log(JSON.stringify({ ...figures, minutes: Math.round((performance.now() - begun) / 6_000) / 10 }));
for (const breach of breaches) console.log(breach);
console.log(breaches.length === 0 ? "All held." : `${breaches.length} BREACHES (seed ${seed})`);
process.exit(breaches.length === 0 ? 0 : 1);
