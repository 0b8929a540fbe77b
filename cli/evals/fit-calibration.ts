import type { CalibrationMap } from "@/core/scoring/calibration";
import { calibrate } from "@/core/scoring/calibration";
import { mean } from "./statistics";

/** A rater's total and the interviewers' mark for the same answer, both 0–100. */
export interface MarkedTotal {
  total: number;
  mark: number;
}

/** So many answers make one corner. */
const answersPerCorner = 6;

interface Block {
  totals: number[];
  marks: number[];
}

/** Neighbours whose means fall are taken together until none do (pool adjacent violators; Ayer et al., 1955). */
function pool(blocks: Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    let current = block;
    for (
      let before = kept.at(-1);
      before && mean(before.marks) >= mean(current.marks);
      before = kept.at(-1)
    ) {
      kept.pop();
      current = { totals: [...before.totals, ...current.totals], marks: [...before.marks, ...current.marks] };
    }
    kept.push(current);
  }
  return kept;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A monotone, piecewise linear map through the means of groups of answers with like totals. */
export function fitCalibration(answers: readonly MarkedTotal[]): { map: CalibrationMap; deviation: number } {
  const sorted = answers.toSorted((a, b) => a.total - b.total);
  const blocks: Block[] = [];
  for (let at = 0; at < sorted.length; at += answersPerCorner) {
    const group = sorted.slice(at, at + answersPerCorner);
    blocks.push({ totals: group.map(({ total }) => total), marks: group.map(({ mark }) => mark) });
  }
  const map = pool(blocks).map(({ totals, marks }) => [round(mean(totals)), round(mean(marks))] as const);
  const errors = answers.map(({ total, mark }) => (calibrate(total, map) - mark) ** 2);
  return { map, deviation: round(Math.sqrt(mean(errors))) };
}
