import { type Verdict, verdicts } from "@/core/scoring/assessment";
import { verdictValues } from "@/core/scoring/constants";
import {
  type FeatureName,
  judge,
  type Logistic,
  type VerdictModel,
} from "@/core/scoring/matching/verdict-model";
import { type Example, fitLogistic } from "./logistic-fit";
import { confusionOf, correlation, macroF1, mean } from "./statistics";
import type { TrainingPoint } from "./training-points";

export interface FitOptions {
  features: readonly FeatureName[];
  ridge: number;
  /** Where labels tell only right from wrong, covered is more of what gives credit. */
  oneLine: boolean;
  /** Thresholds tried for credit, for covered and for what speaks against a point. */
  grid: { credit: readonly number[]; covered: readonly number[]; contradicted: readonly number[] };
  /** What the thresholds are chosen by. */
  goal: (pairs: readonly (readonly [Verdict, Verdict])[]) => number;
}

function isCredit(verdict: Verdict): boolean {
  return verdict === "covered" || verdict === "partial";
}

function fitLine(
  points: readonly TrainingPoint[],
  { features, ridge }: FitOptions,
  yes: (verdict: Verdict) => boolean,
): Logistic {
  const examples = points.map((point): Example => {
    return {
      features: features.map((name) => point.features[name]),
      label: yes(point.verdict) ? 1 : 0,
      weight: 1,
    };
  });
  const { weights, constant } = fitLogistic(examples, ridge);
  return {
    weights: Object.fromEntries(features.map((name, index) => [name, weights[index] as number])),
    constant,
  };
}

type Lines = Pick<VerdictModel, "credit" | "covered">;

/** A contradicted point has been spoken of too; what tells it from a covered one is what speaks against it. */
function fitLines(points: readonly TrainingPoint[], options: FitOptions): Lines {
  const said = points.filter(({ verdict }) => verdict !== "contradicted");
  const credit = fitLine(said, options, isCredit);
  if (options.oneLine) return { credit, covered: credit };
  return {
    credit,
    covered: fitLine(
      said.filter(({ verdict }) => isCredit(verdict)),
      options,
      (verdict) => verdict === "covered",
    ),
  };
}

function thresholdsOf({ credit, covered, contradicted }: FitOptions["grid"]): VerdictModel["thresholds"][] {
  return credit.flatMap((c) =>
    covered.flatMap((v) => contradicted.map((x) => ({ credit: c, covered: v, contradicted: x }))),
  );
}

type Judged = [truth: Verdict, predicted: Verdict];

/** Groups are left out one by one, or, if there are many, in so many parts. */
const mostParts = 17;

/** For each group the lines fitted on points of other groups only. */
function linesWithout(points: readonly TrainingPoint[], options: FitOptions): Map<string, Lines> {
  const groups = [...new Set(points.map(({ group }) => group))];
  const partOf = new Map(groups.map((group, index) => [group, index % mostParts]));
  const parts = [...new Set(partOf.values())].map((part) =>
    fitLines(
      points.filter((point) => partOf.get(point.group) !== part),
      options,
    ),
  );
  return new Map(groups.map((group) => [group, parts[partOf.get(group) as number] as Lines]));
}

function judgeAll(
  points: readonly TrainingPoint[],
  lines: ReadonlyMap<string, Lines>,
  thresholds: VerdictModel["thresholds"],
): Judged[] {
  return points.map((point) => {
    const model = { ...(lines.get(point.group) as Lines), thresholds };
    return [point.verdict, judge(point.features, model).verdict];
  });
}

/** The thresholds that serve best on points whose group the lines have not seen. */
function bestThresholds(
  points: readonly TrainingPoint[],
  lines: ReadonlyMap<string, Lines>,
  options: FitOptions,
): VerdictModel["thresholds"] {
  const tried = thresholdsOf(options.grid).map((thresholds) => ({
    thresholds,
    value: options.goal(judgeAll(points, lines, thresholds)),
  }));
  return tried.reduce((best, next) => (next.value > best.value ? next : best)).thresholds;
}

export interface FittedVerdicts {
  model: VerdictModel;
  /** Verdicts on each group by a model, thresholds included, that was fitted without it. */
  leftOut: Judged[];
}

/** Fits lines and thresholds; `leftOut` says how well that does on groups it has not seen. */
export function fitVerdicts(
  points: readonly TrainingPoint[],
  options: FitOptions,
  measure: boolean,
): FittedVerdicts {
  const lines = linesWithout(points, options);
  const model = { ...fitLines(points, options), thresholds: bestThresholds(points, lines, options) };
  const leftOut = measure ? [...lines.keys()].flatMap((group) => judgeLeftOut(points, group, options)) : [];
  return { model, leftOut };
}

function judgeLeftOut(points: readonly TrainingPoint[], group: string, options: FitOptions): Judged[] {
  const others = points.filter((point) => point.group !== group);
  const thresholds = bestThresholds(others, linesWithout(others, options), options);
  const lines = new Map([[group, fitLines(others, options)]]);
  return judgeAll(
    points.filter((point) => point.group === group),
    lines,
    thresholds,
  );
}

/** What a verdict is worth to a total; a contradiction floors it rather than pays back. */
const values: Record<Verdict, number> = { contradicted: 0, missed: 0, partial: 0.5, covered: 1 };

/** Macro-F1 over the four verdicts, credit rightly given or not, and how near the verdicts' worth comes to the labels'. */
export function verdictGoal(pairs: readonly (readonly [Verdict, Verdict])[]): number {
  const credit = mean(pairs.map(([truth, predicted]) => Number(isCredit(truth) === isCredit(predicted))));
  const error = mean(
    pairs.map(([truth, predicted]) => Math.abs(verdictValues[truth] - verdictValues[predicted])),
  );
  return macroF1(confusionOf(verdicts, pairs)) + 0.5 * credit - error;
}

/** How well the worth of the verdicts follows the teachers' marks. */
export function markGoal(pairs: readonly (readonly [Verdict, Verdict])[]): number {
  return correlation(
    pairs.map(([truth]) => values[truth]),
    pairs.map(([, predicted]) => values[predicted]),
  );
}
