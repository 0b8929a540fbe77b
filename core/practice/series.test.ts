import fc from "fast-check";
import { expect, test } from "vitest";
import { mostPoints, toSeries } from "./series";

const sitting = (atMs: number, value: number) => ({ atMs, value, low: value - 5, high: value + 5 });

test("few sittings are a point each, in order of time", () => {
  const series = toSeries([sitting(20, 60), sitting(10, 40)]);
  expect(series.map(({ atMs, value, sittings }) => [atMs, value, sittings])).toEqual([
    [10, 40, 1],
    [20, 60, 1],
  ]);
  expect(toSeries([])).toEqual([]);
});

test("many are taken together: none is lost, and the spread holds them all", () => {
  const values = fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 5, max: 95 })), {
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(values, (given) => {
      const series = toSeries(given.map(([atMs, value]) => sitting(atMs, value)));
      expect(series.length).toBeLessThanOrEqual(mostPoints);
      expect(series.reduce((sum, { sittings }) => sum + sittings, 0)).toBe(given.length);
      for (const { value, low, high, atMs, untilMs } of series) {
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        expect(atMs).toBeLessThanOrEqual(untilMs);
      }
    }),
  );
});
