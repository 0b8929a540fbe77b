import fc from "fast-check";
import { expect, test } from "vitest";
import { calibratedMark, onScaleOfFive } from "./calibrated-mark";

test("a mark rises with the total and stays on its scale, from either rater", () => {
  const total = fc.double({ min: 0, max: 100, noNaN: true });
  const rater = fc.constantFrom("built-in" as const, "model" as const);
  fc.assert(
    fc.property(total, total, rater, (a, b, by) => {
      const low = calibratedMark(Math.min(a, b), by);
      const high = calibratedMark(Math.max(a, b), by);
      expect(low).toBeLessThanOrEqual(high);
      expect(onScaleOfFive(low)).toBeGreaterThanOrEqual(1);
      expect(onScaleOfFive(high)).toBeLessThanOrEqual(5);
    }),
  );
});

test("the model's total is the mark itself, and 0 to 100 is 1 to 5", () => {
  expect(calibratedMark(75, "model")).toBe(75);
  expect([0, 50, 100].map(onScaleOfFive)).toEqual([1, 3, 5]);
});
