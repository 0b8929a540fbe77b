import { spawn } from "node:child_process";
import { once } from "node:events";
import { runToEnd } from "./console";
import { buildIfChanged } from "./start/build";
import { sourceHash } from "./start/source-hash";

/** Long fault runs; what they do is in `tests/soak`. Arguments: `[--kills 1000] [--candidates 3] [--seed N] [--nginx]`. */
await runToEnd(async () => {
  await buildIfChanged(await sourceHash("."));
  const args = ["--import", "tsx", "tests/soak/main.ts", ...process.argv.slice(2)];
  const [code] = await once(spawn(process.execPath, args, { stdio: "inherit" }), "exit");
  process.exitCode = code ?? 1;
});
