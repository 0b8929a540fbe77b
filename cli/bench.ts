import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { RehearsalError } from "@/core/errors";
import { runToEnd } from "./console";
import { buildIfChanged } from "./start/build";
import { sourceHash } from "./start/source-hash";

const folder = "tests/bench";
const ending = ".bench.ts";
/** These drive the product as it is built, for minutes. */
const onBuild = new Set(["load", "rating-takeover"]);

async function runBench(name: string, args: readonly string[]): Promise<void> {
  if (onBuild.has(name)) await buildIfChanged(await sourceHash("."));
  console.log(`\n${name}`);
  const script = ["--import", "tsx", `${folder}/${name}${ending}`, ...args];
  const [code] = await once(spawn(process.execPath, script, { stdio: "inherit" }), "exit");
  if (code !== 0) process.exitCode = code ?? 1;
}

/**
 * Prints how fast things are and judges nothing: `npm run bench` runs the benches that need no running product, `npm run bench -- NAME
 * [ARGUMENTS]` one of `tests/bench`, `npm run bench -- all` every one.
 */
await runToEnd(async () => {
  const files = await readdir(folder);
  const names = files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
  const [asked, ...args] = process.argv.slice(2);
  if (asked && asked !== "all" && !names.includes(asked))
    throw new RehearsalError(
      "invalid-input",
      `There is no bench "${asked}": choose all, ${names.join(", ")}.`,
    );
  const quick = names.filter((name) => !onBuild.has(name));
  const chosen = asked === "all" ? names : asked ? [asked] : quick;
  for (const name of chosen) await runBench(name, asked === "all" ? [] : args);
});
