import { calibrate } from "./calibration";
import { type Calibration, modelCalibration } from "./calibration-maps";
import { builtInCalibration } from "./fitted-calibration";

/** A total on the scale of the interviewers' mark, 0–100. */
export type CalibratedMark = number;

/** The map of a rater's totals to the interviewers' mark, and how far a single one strays from it. */
export function calibrationOf(rater: "built-in" | "model" | undefined): Calibration {
  return rater === "model" ? modelCalibration : builtInCalibration;
}

/** A rater's total (0–100) as the interviewers would mark it, 0–100: the same number means the same from either rater. */
export function calibratedMark(total: number, rater: "built-in" | "model"): CalibratedMark {
  return calibrate(total, calibrationOf(rater).map);
}

/** A calibrated mark on the interviewers' own scale of 1 to 5, as candidates rate themselves. */
export function onScaleOfFive(mark: CalibratedMark): number {
  return 1 + mark / 25;
}
