import { mkdir, writeFile } from "node:fs/promises";
import { verdicts } from "@/core/scoring/assessment";
import type { Rater } from "@/use-cases/ports/rater";
import { readArguments } from "./arguments";
import { bundledGuide } from "./bundled-guide";
import { tellError } from "./console";
import { fitBuiltIn, fitBuiltInCalibration } from "./evals/fit";
import { fitAsk } from "./evals/fit-ask";
import { rateGuideAnswers } from "./evals/guide-answer-agreement";
import { type LabelledData, readLabelledData } from "./evals/labelled-data";
import { askTableOf, measureAsked } from "./evals/measure-asked";
import { measure } from "./evals/measurement";
import { meteredRater, parsePrices, spendingLines } from "./evals/metered-rater";
import { confusionOf, macroF1 } from "./evals/statistics";
import { tableOf } from "./evals/table";
import { thinned } from "./evals/thinned";
import { raterNamed } from "./raters";

const results = new URL("../tests/evals/results/", import.meta.url);

const options = {
  rater: { type: "string", default: "built-in" },
  fit: { type: "boolean", default: false },
  /** With --fit: what holds for points without aliases is fitted anew too. */
  plain: { type: "boolean", default: false },
  /** Only the questions that candidates ask: seconds in place of minutes. */
  asked: { type: "boolean", default: false },
  /** So many rows of each set, for a rater that is paid by the call; all for the built-in one. */
  rows: { type: "string" },
  /** What a million tokens cost: input,cached,output. */
  prices: { type: "string" },
} as const;

function readOptions() {
  try {
    const usage =
      "npm run eval -- [--rater built-in|model] [--asked] [--fit [--plain]] [--rows N] [--prices IN,CACHED,OUT]";
    return readArguments({ options }, usage).values;
  } catch (error) {
    tellError(error);
    process.exit(1);
  }
}
const values = readOptions();

async function keep(name: string, measurement: unknown): Promise<void> {
  await mkdir(results, { recursive: true });
  await writeFile(new URL(`${name}.json`, results), `${JSON.stringify(measurement, null, 2)}\n`);
}

/** What a model is asked to rate unless --rows says otherwise. */
const rowsForModel = 40;

function rowsOf(data: LabelledData): LabelledData {
  const most = values.rows === undefined ? null : Number(values.rows);
  if (most !== null && !(Number.isInteger(most) && most > 0))
    throw new Error("--rows is a whole number above 0.");
  if (most === null && values.rater === "built-in") return data;
  return thinned(data, most ?? rowsForModel);
}

async function evaluateAsked({ askedQuestions }: LabelledData, rater: Rater): Promise<void> {
  if (values.fit) await fitAsk(askedQuestions);
  const measurement = await measureAsked(rater, askedQuestions);
  await keep(`${values.rater}-asked`, measurement);
  console.log(askTableOf(measurement));
}

try {
  const guide = await bundledGuide();
  const data = rowsOf(await readLabelledData());
  const prices = values.prices === undefined ? null : parsePrices(values.prices);
  const { rater, spending } = meteredRater(raterNamed(values.rater));
  if (values.asked) await evaluateAsked(data, rater);
  else if (values.fit) {
    const leftOut = await fitBuiltIn(guide, data, values.plain);
    const answers = [...data.guideAnswers, ...data.furtherAnswers];
    await fitBuiltInCalibration(await rateGuideAnswers(raterNamed("built-in"), guide, answers));
    console.log(
      `Fitted. Fit again if the verdicts have changed: the calibration is that of the verdicts before.`,
    );
    await fitAsk(data.askedQuestions);
    console.log(`On questions left out: macro-F1 ${macroF1(confusionOf(verdicts, leftOut)).toFixed(3)}`);
  } else {
    const measurement = await measure(rater, guide, data);
    await keep(values.rater, {
      ...measurement,
      ...(spending.calls > 0 ? { spending: { ...spending } } : {}),
    });
    console.log(`${tableOf(measurement)}\n`);
    await evaluateAsked(data, rater);
  }
  if (spending.calls > 0) console.log(`\n${spendingLines(spending, prices).join("\n")}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
