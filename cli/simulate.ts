import { spawn } from "node:child_process";
import { once } from "node:events";
import { runToEnd } from "./console";
import { parseSimulateArguments } from "./simulate/arguments";
import { buildIfChanged } from "./start/build";
import { sourceHash } from "./start/source-hash";

/** Whole interviews with simulated candidates; what they are held to is in `tests/simulation`. */
await runToEnd(async () => {
  const given = process.argv.slice(2);
  parseSimulateArguments(given);
  await buildIfChanged(await sourceHash("."));
  const args = ["--import", "tsx", "tests/simulation/main.ts", ...given];
  const [code] = await once(spawn(process.execPath, args, { stdio: "inherit" }), "exit");
  process.exitCode = code ?? 1;
});
