import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tell } from "@/cli/console";
import { RehearsalError } from "@/core/errors";
import { environmentWith } from "@/env";
import { shareChunks } from "./share-chunks";

/** What a build writes last. */
const BUILT = ".next/BUILD_ID";
const STAMP = ".next/rehearsal-sources";
/** What the server loads; pages have theirs apart. */
const CHUNKS = [".next/server/chunks", ".next/server/chunks/ssr"];
const HEARTBEAT_MS = 15_000;

interface Ended {
  code: number | null;
  output: string;
}

function nextBuild(): Promise<Ended> {
  // A build that outlives a killed start would hold the folder against the next one.
  const alone = ["--import", "./cli/start/end-with-parent.mjs"];
  const child = spawn(process.execPath, [...alone, "node_modules/next/dist/bin/next", "build"], {
    env: environmentWith({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  process.once("exit", () => child.kill());
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

function failure(output: string): RehearsalError {
  const sentence = /ENOSPC|no space left/i.test(output)
    ? "The product could not be built: the disk is full; free some space and start again."
    : /EACCES|EPERM|EROFS/.test(output)
      ? "The product could not be built: this folder can't be written; give yourself the right to write here."
      : /already running/i.test(output)
        ? "Another build is running in this folder: wait for its end, or end it, and start again."
        : `The product could not be built:\n${output.trim()}`;
  return new RehearsalError("unavailable", sentence);
}

/** Whether the build at hand is that of the sources with this hash. */
export async function isBuilt(sources: string): Promise<boolean> {
  return (await readFile(STAMP, "utf8").catch(() => "")) === sources;
}

/**
 * Builds for production, unless the build at hand is of the same sources.
 * @param sources their hash
 * @throws RehearsalError with the build's output if it fails.
 */
export async function buildIfChanged(sources: string): Promise<void> {
  if (await isBuilt(sources)) return;
  tell("Building (about half a minute) …");
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const heartbeat = setInterval(() => tell(`  still building (${seconds()} s)`), HEARTBEAT_MS);
  const { code, output } = await nextBuild().finally(() => clearInterval(heartbeat));
  // One of whose workers was killed ends in the middle, and well.
  if (code !== 0 || !existsSync(BUILT)) throw failure(output);
  for (const folder of CHUNKS) await shareChunks(folder);
  await writeFile(STAMP, sources);
  tell(`  built in ${seconds()} s`);
}
