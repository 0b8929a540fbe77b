import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { runSoak } from "./run-soak";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "1000" },
    candidates: { type: "string", default: "3" },
    nginx: { type: "boolean", default: false },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
const folder = await mkdtemp(path.join(tmpdir(), "rehearsal-soak-"));
const seed = Number(values.seed);
console.log(`Killing ${values.kills} times; the same again with --seed ${seed}.`);
const begun = performance.now();
try {
  const { breaches, ...figures } = await runSoak({
    seed,
    kills: Number(values.kills),
    candidates: Number(values.candidates),
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
