import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseSoakArguments } from "@/cli/soak/arguments";
import { runSoak } from "./run-soak";

const values = parseSoakArguments(process.argv.slice(2));
const folder = await mkdtemp(path.join(tmpdir(), "rehearsal-soak-"));
const seed = values.seed ?? Date.now() % 2 ** 31;
console.log(`Killing ${values.kills} times; the same again with --seed ${seed}.`);
const begun = performance.now();
try {
  const { breaches, ...figures } = await runSoak({
    seed,
    kills: values.kills,
    candidates: values.candidates,
    behindProxy: values.nginx,
    dataDir: path.join(folder, "data"),
    tell: (line) => console.log(line),
  });
  console.log(JSON.stringify({ ...figures, minutes: Math.round((performance.now() - begun) / 6_000) / 10 }));
  for (const breach of breaches) console.log(breach);
  console.log(breaches.length === 0 ? "All sound." : `NOT SOUND (seed ${seed})`);
  process.exitCode = breaches.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit();
