import { spawn } from "node:child_process";
import { once } from "node:events";
import { runToEnd } from "./console";
import { buildIfChanged } from "./start/build";
import { sourceHash } from "./start/source-hash";

/** Whole interviews with simulated candidates; see `tests/simulation`. Arguments: `[--interviews 200] [--at-once 6] [--seed N] [--model]`. */
await runToEnd(async () => {
  await buildIfChanged(await sourceHash("."));
  const args = ["--import", "tsx", "tests/simulation/main.ts", ...process.argv.slice(2)];
  const [code] = await once(spawn(process.execPath, args, { stdio: "inherit" }), "exit");
  process.exitCode = code ?? 1;
});
