import { spawn } from "node:child_process";
import { once } from "node:events";
import { runToEnd } from "./console";
import { parseSoakArguments } from "./soak/arguments";
import { buildIfChanged } from "./start/build";
import { sourceHash } from "./start/source-hash";

/** Long fault runs; what they do is in `tests/soak`. */
await runToEnd(async () => {
  const given = process.argv.slice(2);
  // Before a build of half a minute.
  parseSoakArguments(given);
  await buildIfChanged(await sourceHash("."));
  const args = ["--import", "tsx", "tests/soak/main.ts", ...given];
  const [code] = await once(spawn(process.execPath, args, { stdio: "inherit" }), "exit");
  process.exitCode = code ?? 1;
});
