import { bandEdges } from "./constants";
import type { Band } from "./report";

/** Corners of a monotone, piecewise linear map from a rater's total to the interviewers' mark, both 0–100. */
export type CalibrationMap = readonly (readonly [total: number, mark: number])[];

/** A total on the scale of the interviewers' mark (1–5 as 0–100): linear between the map's corners, flat outside. */
export function calibrate(total: number, map: CalibrationMap): number {
  const first = map[0];
  const last = map.at(-1);
  if (!first || !last) return total;
  if (total <= first[0]) return first[1];
  for (let at = 1; at < map.length; at++) {
    const [fromTotal, fromMark] = map[at - 1] as readonly [number, number];
    const [toTotal, toMark] = map[at] as readonly [number, number];
    if (total <= toTotal)
      return fromMark + ((total - fromTotal) / (toTotal - fromTotal)) * (toMark - fromMark);
  }
  return last[1];
}

/** The band of a calibrated total. */
export function bandOf(calibrated: number): Band {
  if (calibrated >= bandEdges.strongHire) return "strong-hire";
  if (calibrated >= bandEdges.hire) return "hire";
  return calibrated >= bandEdges.leaningNo ? "leaning-no" : "no";
}
