import { parseSimulateArguments } from "@/cli/simulate/arguments";
import { runSimulation } from "./run-simulation";

const values = parseSimulateArguments(process.argv.slice(2));
const seed = values.seed ?? Date.now() % 2 ** 31;
console.log(`Holding ${values.interviews} interviews; the same candidates again with --seed ${seed}.`);
const begun = performance.now();
const { breaches, ...figures } = await runSimulation({
  ...{ ...values, seed },
  twinEvery: 5,
  tell: (line) => console.log(line),
});
console.log(JSON.stringify({ ...figures, minutes: Math.round((performance.now() - begun) / 6_000) / 10 }));
for (const breach of breaches) console.log(breach);
console.log(breaches.length === 0 ? "All held." : `${breaches.length} BREACHES (seed ${seed})`);
process.exit(breaches.length === 0 ? 0 : 1);
