import type { ProposedLevel } from "../assessment";
import type { Sign } from "./sign";

/** What each sign of a criterion adds to its level, and where the level stands with none of them. */
export interface LevelModel {
  base: number;
  weights: Readonly<Record<string, number>>;
}

/** The sum before it is rounded to a level. */
export function levelValue(model: LevelModel, signs: readonly (readonly [string, Sign])[]): number {
  return signs.reduce((sum, [name, { value }]) => sum + value * (model.weights[name] ?? 0), model.base);
}

/** The nearest level of the scale. */
export function toLevel(value: number): ProposedLevel["level"] {
  return Math.max(1, Math.min(5, Math.round(value))) as ProposedLevel["level"];
}
