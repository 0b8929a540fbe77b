import { starComponents } from "../guide/guide";
import { starWeights } from "./constants";
import type { Rating } from "./rating";

/** 100 · Σ w·(level − 1)/4 over situation, task, action and result: 0 when all are absent, 100 when all are at level 5. */
export function starScoreOf(star: NonNullable<Rating["star"]>): number {
  return starComponents.reduce(
    (sum, name) => sum + (100 * starWeights[name] * (star[name].level - 1)) / 4,
    0,
  );
}
