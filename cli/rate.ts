import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { splitLines } from "@/core/text/split-lines";
import { type RateRowDependencies, rateRow } from "@/use-cases/rate-row";
import { failedRow, type RatedRow } from "@/use-cases/rated-row";
import { badArguments, readArguments } from "./arguments";
import { bundledGuide } from "./bundled-guide";
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

/** Rates line by line in order, `atOnce` under way at a time, and says how many failed. */
async function rateFile(
  dependencies: RateRowDependencies,
  from: string,
  to: string,
  signal: AbortSignal,
): Promise<number> {
  const output = createWriteStream(to);
  const underWay: Promise<RatedRow>[] = [];
  let failed = 0;
  const writeFirst = async () => {
    const row = (await underWay.shift()) as RatedRow;
    if (row.status === "failed") failed++;
    if (!output.write(`${JSON.stringify(row)}\n`)) await once(output, "drain");
  };
  for await (const line of splitLines(createReadStream(from, "utf8"))) {
    if (line.trim() === "") continue;
    underWay.push(rateLine(dependencies, line, signal));
    if (underWay.length >= atOnce) await writeFirst();
  }
  while (underWay.length > 0) await writeFirst();
  output.end();
  await finished(output);
  return failed;
}

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());

try {
  const options = readFiles();
  const dependencies = { guide: await bundledGuide(), rater: raterNamed(options.rater) };
  const failed = await rateFile(dependencies, options.in, options.out, interrupted.signal);
  if (failed > 0) {
    console.error(`${failed} ${failed === 1 ? "row" : "rows"} could not be rated; each says why in "error".`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
