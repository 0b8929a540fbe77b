/** One sitting's value with the lowest and the highest that it is the mean of. */
export interface SittingValue {
  atMs: number;
  value: number;
  low: number;
  high: number;
}

/** One point of a chart: a sitting, or several that follow each other. */
export interface SeriesPoint extends SittingValue {
  /** Time of the last of its sittings; `atMs` is that of the first. */
  untilMs: number;
  sittings: number;
}

/** More points than that can't be told apart on a phone. */
export const mostPoints = 24;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function pointOf(sittings: readonly SittingValue[]): SeriesPoint {
  const times = sittings.map(({ atMs }) => atMs);
  return {
    atMs: Math.min(...times),
    untilMs: Math.max(...times),
    value: mean(sittings.map(({ value }) => value)),
    low: Math.min(...sittings.map(({ low }) => low)),
    high: Math.max(...sittings.map(({ high }) => high)),
    sittings: sittings.length,
  };
}

/**
 * Sittings in order of time as at most `mostPoints` points: each its own while there are few, else neighbours taken together, the same
 * number to a point but for the last.
 */
export function toSeries(sittings: readonly SittingValue[]): SeriesPoint[] {
  const inOrder = sittings.toSorted((a, b) => a.atMs - b.atMs);
  const size = Math.ceil(inOrder.length / mostPoints);
  const points: SeriesPoint[] = [];
  for (let at = 0; at < inOrder.length; at += size) points.push(pointOf(inOrder.slice(at, at + size)));
  return points;
}
