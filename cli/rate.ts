import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { RehearsalError } from "@/core/errors";
import { splitLines } from "@/core/text/split-lines";
import { type RateRowDependencies, rateRow } from "@/use-cases/rate-row";
import { failedRow, type RatedRow } from "@/use-cases/rated-row";
import { badArguments, readArguments } from "./arguments";
import { bundledGuide } from "./bundled-guide";
import { runToEnd, tell } from "./console";
import { raterNamed } from "./raters";

const usage = "npm run rate -- --in answers.jsonl --out ratings.jsonl [--rater built-in|model]";

/** Rows that a model rates at once; the built-in rater takes one after another anyway. */
const atOnce = 4;

function readFiles(): { in: string; out: string; rater: string } {
  const options = {
    in: { type: "string" },
    out: { type: "string" },
    rater: { type: "string", default: "built-in" },
  } as const;
  const { values } = readArguments({ options }, usage);
  if (!values.in || !values.out) throw badArguments("Name the files to read and to write.", usage);
  if (resolve(values.in) === resolve(values.out))
    throw badArguments("What is read can't be written over: name another file to write.", usage);
  return { in: values.in, out: values.out, rater: values.rater };
}

async function rateLine(
  dependencies: RateRowDependencies,
  line: string,
  signal: AbortSignal,
): Promise<RatedRow> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return failedRow("", "not a line of JSON", dependencies.rater);
  }
  return rateRow(dependencies, row, signal);
}

/** Rates line by line in order, `atOnce` under way at a time. */
async function* rateLines(
  dependencies: RateRowDependencies,
  lines: AsyncIterable<string>,
  signal: AbortSignal,
): AsyncGenerator<RatedRow> {
  const underWay: Promise<RatedRow>[] = [];
  for await (const line of lines) {
    if (line.trim() === "") continue;
    underWay.push(rateLine(dependencies, line, signal));
    const first = underWay.length >= atOnce ? underWay.shift() : null;
    if (first) yield await first;
  }
  for (const row of underWay) yield await row;
}

/** @returns how many failed @throws RehearsalError if a file can't be read or written */
async function rateFile(
  dependencies: RateRowDependencies,
  files: Record<"in" | "out", string>,
  signal: AbortSignal,
): Promise<number> {
  let failed = 0;
  async function* written(chunks: AsyncIterable<unknown>) {
    for await (const row of rateLines(dependencies, splitLines(chunks), signal)) {
      if (row.status === "failed") failed++;
      yield `${JSON.stringify(row)}\n`;
    }
  }
  try {
    // First what is read, so that nothing is written over for a file that is not there.
    const source = (await open(files.in)).createReadStream({ encoding: "utf8" });
    await pipeline(source, written, createWriteStream(files.out));
  } catch (error) {
    throw unusable(files, error);
  }
  return failed;
}

function unusable(files: Record<"in" | "out", string>, error: unknown): unknown {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (!code?.startsWith("E")) return error;
  const what =
    path === files.in || syscall === "read" ? `${files.in} can't be read` : `${files.out} can't be written`;
  return new RehearsalError("invalid-input", `${what} (${code}). Name two files.`, {}, error);
}

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());

await runToEnd(async () => {
  const files = readFiles();
  const dependencies = { guide: await bundledGuide(), rater: raterNamed(files.rater) };
  const failed = await rateFile(dependencies, files, interrupted.signal);
  if (failed === 0) return;
  tell(`${failed} ${failed === 1 ? "row" : "rows"} could not be rated; each says why in "error".`);
  process.exitCode = 1;
});
