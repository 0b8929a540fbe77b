import { scaleLinear } from "@visx/scale";

/** In the chart's own units; the drawing scales to its column. */
export const chart = { width: 300, height: 112, left: 6, right: 264, top: 18, bottom: 86 };

/** Where the n-th of so many points stands: evenly, for sittings are weeks apart and then three a day. A single one stands last. */
export function placeOf(index: number, count: number): number {
  const scale = scaleLinear({ domain: [0, Math.max(1, count - 1)], range: [chart.left, chart.right] });
  return count === 1 ? chart.right : scale(index);
}

/** Height of a value between 0 and the highest of the scale. */
export function heightOf(value: number, highest: number): number {
  return scaleLinear({ domain: [0, highest], range: [chart.bottom, chart.top], clamp: true })(value);
}

/** The end of a scale that holds all values: 1, 2 or 5 times a power of ten. */
export function niceHighest(values: readonly number[]): number {
  const most = Math.max(...values, 0) || 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10) * power;
}
