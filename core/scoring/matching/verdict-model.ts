import type { Verdict } from "../assessment";
import type { Opposition } from "./opposition";
import type { Support } from "./point-features";

/** All that the verdict on a key point rests on, each 0–1. */
export type PointFeatures = Support["features"] & Opposition["features"] & { best: number; against: number };
export type FeatureName = keyof PointFeatures;

/** A yes-or-no question over features: log-odds = Σ weight · feature + constant. Weights are never negative. */
export interface Logistic {
  weights: Readonly<Partial<Record<FeatureName, number>>>;
  constant: number;
}

/** How features become a verdict: is there credit, and if so, is the whole claim covered. */
export interface VerdictModel {
  credit: Logistic;
  covered: Logistic;
  thresholds: { credit: number; covered: number; contradicted: number };
}

/** A verdict with how far it lies from the nearest threshold, 0–1. */
export interface Judgement {
  verdict: Verdict;
  margin: number;
}

/** What speaks for and against a key point, as figures. */
export function pointFeatures(support: Support, opposition: Opposition): PointFeatures {
  const { misstatement, denied, figure, opposite } = opposition.features;
  return {
    ...support.features,
    ...opposition.features,
    best: Math.max(support.features.alias, support.features.claim),
    against: Math.max(misstatement, denied, figure, opposite),
  };
}

/** The probability that a logistic question is answered yes. */
function probability({ weights, constant }: Logistic, features: PointFeatures): number {
  const names = Object.keys(weights) as FeatureName[];
  const sum = names.reduce((total, name) => total + (weights[name] ?? 0) * features[name], constant);
  return 1 / (1 + Math.exp(-sum));
}

/** A claim of which this much is said in one run of sentences is said whole, whatever the words of its question and its small words. */
const saidWhole = 0.8;

/** The verdict that the figures call for. */
export function judge(features: PointFeatures, { credit, covered, thresholds }: VerdictModel): Judgement {
  if (features.against >= thresholds.contradicted) {
    return { verdict: "contradicted", margin: features.against - thresholds.contradicted };
  }
  const creditable = probability(credit, features);
  if (creditable < thresholds.credit) return { verdict: "missed", margin: thresholds.credit - creditable };
  const whole = features.whole >= saidWhole || probability(covered, features) >= thresholds.covered;
  return { verdict: whole ? "covered" : "partial", margin: creditable - thresholds.credit };
}
