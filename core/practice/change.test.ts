import fc from "fast-check";
import { expect, test } from "vitest";
import { changeOf } from "./change";

test("under four values nothing is said of a direction", () => {
  for (const values of [[], [50], [10, 90], [10, 50, 90]]) expect(changeOf(values)).toBeNull();
});

test("a steady rise is clear, up and down is not", () => {
  expect(changeOf([40, 50, 55, 60, 70])).toMatchObject({ clear: true });
  expect(changeOf([40, 70, 41, 72, 39])).toMatchObject({ clear: false });
  expect(changeOf([50, 50, 50, 50])).toEqual({ by: 0, clear: false });
});

test("one outlier neither makes nor hides a direction", () => {
  expect(changeOf([50, 51, 49, 50, 100, 50, 49])?.clear).toBe(false);
  expect(changeOf([30, 35, 40, 45, 0, 55, 60, 65])?.by).toBeGreaterThan(20);
});

test("turned round, a series moves the other way", () => {
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(values, (series) => {
      const there = changeOf(series);
      const back = changeOf(series.toReversed());
      expect(back?.by).toBeCloseTo(-(there?.by ?? 0));
      expect(back?.clear).toBe(there?.clear);
    }),
  );
});
