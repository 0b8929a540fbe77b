import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Guide } from "@/core/guide/guide";
import { fittedModels } from "@/core/scoring/matching/fitted-constants";
import type { FeatureName } from "@/core/scoring/matching/verdict-model";
import { fitCalibration } from "./fit-calibration";
import { type FitOptions, type FittedVerdicts, fitVerdicts, markGoal, verdictGoal } from "./fit-verdicts";
import type { RatedGuideAnswer } from "./guide-answer-agreement";
import type { LabelledData } from "./labelled-data";
import { guidePoints, shortAnswerPoints } from "./training-points";

const target = new URL("../../core/scoring/matching/fitted-constants.ts", import.meta.url);

const calibrationTarget = new URL("../../core/scoring/fitted-calibration.ts", import.meta.url);

function steps(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, index) => Math.round((from + index * step) * 100) / 100,
  );
}

const aliasedFeatures: FeatureName[] = ["claim", "alias", "facets", "substance", "aliasCount", "best"];
const aliased: FitOptions = {
  features: aliasedFeatures,
  // Found over questions left out: with less, the weights follow single answers.
  ridge: 6,
  oneLine: false,
  goal: verdictGoal,
  grid: {
    credit: steps(0.3, 0.65, 0.05),
    covered: steps(0.5, 0.9, 0.05),
    contradicted: steps(0.15, 0.4, 0.05),
  },
};
const plain: FitOptions = {
  features: ["claim", "plain", "substance"],
  ridge: 1,
  oneLine: true,
  goal: markGoal,
  grid: { credit: steps(0.25, 0.6, 0.05), covered: steps(0.4, 0.9, 0.05), contradicted: [0.5] },
};

function sourceOf(models: Record<string, FittedVerdicts["model"]>): string {
  const json = JSON.stringify(
    models,
    (_, value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value),
    2,
  );
  return [
    'import type { VerdictModel } from "./verdict-model";',
    "",
    "/** Made by `npm run eval -- --fit` over questions left out in turn, `plain` with `--plain` too; do not edit by hand. */",
    `export const fittedModels: { aliased: VerdictModel; plain: VerdictModel } = ${json};`,
    "",
  ].join("\n");
}

/**
 * Fits what the built-in rater's verdicts rest on, writes it to `core/scoring/matching/fitted-constants.ts`, and gives the verdicts on
 * guide questions that were left out, thresholds included. What is kept for points without aliases stays unless `plainToo`: its
 * fit knows references of one claim only, and not the facets that short answers are rated by, so that a new one has to be measured.
 */
export async function fitBuiltIn(
  guide: Guide,
  data: LabelledData,
  plainToo: boolean,
): Promise<FittedVerdicts["leftOut"]> {
  const answers = [...data.guideAnswers, ...data.furtherAnswers];
  const found = fitVerdicts(guidePoints(guide, answers), aliased, true);
  const bare = plainToo ? fitVerdicts(shortAnswerPoints(data.shortAnswers), plain, false).model : null;
  const models = { aliased: found.model, plain: bare ?? fittedModels.plain };
  await writeFile(fileURLToPath(target), sourceOf(models));
  return found.leftOut;
}

/** The interviewers' marks 1–5 as 0–100. */
function markOf(overall: number): number {
  return ((overall - 1) * 100) / 4;
}

/** Fits the map from the built-in rater's total to the interviewers' mark, by its verdicts as they stand, and writes it. */
export async function fitBuiltInCalibration(rated: readonly RatedGuideAnswer[]): Promise<void> {
  const answers = rated.map(({ row, rating }) => ({ total: rating.total, mark: markOf(row.overall) }));
  const source = [
    'import type { Calibration } from "./calibration-maps";',
    "",
    "/** Made by `npm run eval -- --fit` on the labelled answers; do not edit by hand. */",
    `export const builtInCalibration: Calibration = ${JSON.stringify(fitCalibration(answers))};`,
    "",
  ];
  await writeFile(fileURLToPath(calibrationTarget), source.join("\n"));
}
