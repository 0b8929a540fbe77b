import { mean } from "./statistics";

/** A linear model: `base` and a weight for each feature. */
export interface LinearModel {
  base: number;
  weights: number[];
}

/** Solves a symmetric, positive definite system by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] as number]);
  const size = rows.length;
  const at = (row: number, column: number) => rows[row]?.[column] as number;
  for (let step = 0; step < size; step++) {
    const pivot = rows.slice(step).reduce((best, _, index) => {
      return Math.abs(at(step + index, step)) > Math.abs(at(best, step)) ? step + index : best;
    }, step);
    [rows[step], rows[pivot]] = [rows[pivot] as number[], rows[step] as number[]];
    for (let row = step + 1; row < size; row++) {
      const factor = at(row, step) / at(step, step);
      rows[row] = (rows[row] as number[]).map((value, column) => value - factor * at(step, column));
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const known = found.reduce((sum, value, column) => sum + (column > row ? at(row, column) * value : 0), 0);
    found[row] = (at(row, size) - known) / at(row, row);
  }
  return found;
}

/**
 * Ridge regression (Hoerl and Kennard, 1970): least squares over centred features with a penalty on large weights.
 * @param ridge the penalty; 0 is plain least squares
 */
export function fitRidge(
  features: readonly (readonly number[])[],
  targets: readonly number[],
  ridge: number,
): LinearModel {
  const columns = (features[0] ?? []).map((_, column) => features.map((row) => row[column] as number));
  const centres = columns.map(mean);
  const centred = columns.map((column, index) => column.map((value) => value - (centres[index] as number)));
  const centre = mean(targets);
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
  const matrix = centred.map((a, i) => centred.map((b, j) => dot(a, b) + (i === j ? ridge : 0)));
  const away = targets.map((target) => target - centre);
  const weights = solve(
    matrix,
    centred.map((column) => dot(column, away)),
  );
  return { base: centre - dot(weights, centres), weights };
}
