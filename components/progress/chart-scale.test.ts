import { expect, test } from "vitest";
import { chart, heightOf, niceHighest, placeOf } from "./chart-scale";

test("points stand evenly from left to right, a single one where the newest stands", () => {
  expect([0, 1, 2].map((index) => placeOf(index, 3))).toEqual([
    chart.left,
    (chart.left + chart.right) / 2,
    chart.right,
  ]);
  expect(placeOf(0, 1)).toBe(chart.right);
});

test("0 stands at the bottom, the highest at the top, and nothing beyond", () => {
  expect(heightOf(0, 100)).toBe(chart.bottom);
  expect(heightOf(100, 100)).toBe(chart.top);
  expect(heightOf(140, 100)).toBe(chart.top);
});

test.each([
  [[0.3, 0.7], 1],
  [[3], 5],
  [[12, 90], 100],
  [[130], 200],
])("the scale of %j ends at %d", (values, highest) => {
  expect(niceHighest(values)).toBeCloseTo(highest);
});

test("a scale of nothing has an end too", () => {
  expect(niceHighest([0, 0])).toBeGreaterThan(0);
});
