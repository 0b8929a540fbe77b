import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { askContextOf } from "@/core/scoring/ask/ask-context";
import { readAsked } from "@/core/scoring/ask/asked-text";
import { signsOf } from "@/core/scoring/ask/criteria";
import { type LevelModel, levelValue, toLevel } from "@/core/scoring/ask/level-model";
import type { Sign } from "@/core/scoring/ask/sign";
import { type AskCriterion, askCriteria } from "@/core/scoring/assessment";
import { type AskAgreement, type AskLevels, askAgreement, askingOf } from "./asked-question-agreement";
import type { AskedQuestion } from "./labelled-data";
import { fitRidge } from "./ridge-fit";

const target = new URL("../../core/scoring/ask/fitted-levels.ts", import.meta.url);

/** Chosen once, where questions left out are read best; between 2 and 5 it makes hardly a difference. */
const ridge = 3;

type Signs = (readonly [string, Sign])[];
export type LevelModels = Record<AskCriterion, LevelModel>;

/** A question's signs are read once, however often it is left out. */
const read = new WeakMap<AskedQuestion, Map<string, Signs>>();

function readSigns(row: AskedQuestion, criterion: AskCriterion, personKnown: boolean): Signs {
  const known = read.get(row) ?? new Map<string, Signs>();
  read.set(row, known);
  const key = `${criterion} ${personKnown}`;
  const asking = askingOf(row);
  const context = askContextOf({ ...asking, interviewer: personKnown ? asking.interviewer : null }, null);
  const signs = known.get(key) ?? signsOf(criterion, readAsked(row.question), context);
  known.set(key, signs);
  return signs;
}

/** Each question counts twice, once with the person asked and once without: the product does not always know. */
function fitLevel(rows: readonly AskedQuestion[], criterion: AskCriterion): LevelModel {
  const examples = rows.flatMap((row) =>
    [true, false].map((known) => ({
      signs: readSigns(row, criterion, known),
      level: row.levels[criterion],
    })),
  );
  const features = examples.map(({ signs }) => signs.map(([, { value }]) => value));
  const { base, weights } = fitRidge(
    features,
    examples.map(({ level }) => level),
    ridge,
  );
  const names = (examples[0]?.signs ?? []).map(([name]) => name);
  return { base, weights: Object.fromEntries(names.map((name, index) => [name, weights[index] as number])) };
}

function fitLevels(rows: readonly AskedQuestion[]): LevelModels {
  const models = askCriteria.map((criterion) => [criterion, fitLevel(rows, criterion)] as const);
  return Object.fromEntries(models) as LevelModels;
}

function levelsBy(models: LevelModels, row: AskedQuestion): AskLevels {
  const levels = askCriteria.map((name) => {
    return [name, toLevel(levelValue(models[name], readSigns(row, name, true)))] as const;
  });
  return Object.fromEntries(levels) as AskLevels;
}

/** Agreement on questions of each group in turn, with weights that were fitted on the other groups alone. */
export function leftOutAgreement(
  rows: readonly AskedQuestion[],
  groupOf: (row: AskedQuestion, index: number) => string,
): AskAgreement {
  const groups = Map.groupBy(
    rows.map((row, index) => ({ row, group: groupOf(row, index) })),
    ({ group }) => group,
  );
  const rated = [...groups].flatMap(([group, own]) => {
    const models = fitLevels(rows.filter((row, index) => groupOf(row, index) !== group));
    return own.map(({ row }) => ({ row, levels: levelsBy(models, row) }));
  });
  return askAgreement(rated);
}

/** Fits what the signs are worth on all labelled questions and writes it to `core/scoring/ask/fitted-levels.ts`. */
export async function fitAsk(rows: readonly AskedQuestion[]): Promise<void> {
  const rounded = (_: string, value: unknown) =>
    typeof value === "number" ? Math.round(value * 100) / 100 : value;
  const source = [
    'import type { AskCriterion } from "../assessment";',
    'import type { LevelModel } from "./level-model";',
    "",
    "/** Made by `npm run eval -- --fit` on the labelled questions; do not edit by hand. */",
    `export const fittedLevels: Record<AskCriterion, LevelModel> = ${JSON.stringify(fitLevels(rows), rounded, 2)};`,
    "",
  ];
  await writeFile(fileURLToPath(target), source.join("\n"));
}
