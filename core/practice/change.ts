/** Fewer values show no direction, however they lie. */
const fewestValues = 4;
/** Standard normal quantile of 95 %, one-sided. */
const clearZ = 1.645;

/** How a series of values has moved: `by` from its first to its last, in their unit; `clear` if chance hardly explains it. */
export interface Change {
  by: number;
  clear: boolean;
}

function pairs(values: readonly number[]): { rise: number; distance: number }[] {
  return values.flatMap((first, at) =>
    values.slice(at + 1).map((second, offset) => ({ rise: second - first, distance: offset + 1 })),
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * Whether values in order of time rise or fall: the slope by Theil and Sen (median of all pairs' slopes), clear by the test of Mann and
 * Kendall. Neither minds a single outlier.
 * @returns null for fewer than four values: no trend is drawn through three points
 */
export function changeOf(values: readonly number[]): Change | null {
  const count = values.length;
  if (count < fewestValues) return null;
  const compared = pairs(values);
  const slope = median(compared.map(({ rise, distance }) => rise / distance));
  const rises = compared.reduce((sum, { rise }) => sum + Math.sign(rise), 0);
  const variance = (count * (count - 1) * (2 * count + 5)) / 18;
  const z = Math.max(0, Math.abs(rises) - 1) / Math.sqrt(variance);
  return { by: slope * (count - 1), clear: z >= clearZ };
}
