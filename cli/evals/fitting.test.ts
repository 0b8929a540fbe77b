import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate } from "@/core/scoring/calibration";
import { fitCalibration } from "./fit-calibration";
import { fitLogistic } from "./logistic-fit";
import { confusionOf, correlation, macroF1, quadraticKappa } from "./statistics";

describe("fitLogistic", () => {
  it("finds which column tells, and never weighs one against", () => {
    const examples = Array.from({ length: 60 }, (_, index) => {
      const label = (index % 2) as 0 | 1;
      return { features: [label, 1 - label, (index % 7) / 7], label, weight: 1 };
    });
    const { weights } = fitLogistic(examples, 1);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBe(0);
  });
});

describe("fitCalibration", () => {
  it("rises with the total whatever the marks", () => {
    const answers = fc.array(fc.record({ total: fc.nat(100), mark: fc.nat(100) }), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(answers, (list) => {
        const { map } = fitCalibration(list);
        const marks = [0, 20, 40, 60, 80, 100].map((total) => calibrate(total, map));
        expect(marks).toEqual(marks.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("statistics", () => {
  it("knows perfect and no agreement", () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
    expect(correlation([1, 1], [2, 4])).toBe(0);
    expect(
      macroF1(
        confusionOf(
          ["a", "b"],
          [
            ["a", "a"],
            ["b", "b"],
          ],
        ),
      ),
    ).toBe(1);
    expect(
      quadraticKappa(
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        3,
      ),
    ).toBe(1);
    expect(
      quadraticKappa(
        [
          [0, 2],
          [2, 0],
        ],
        3,
      ),
    ).toBeLessThan(0);
  });
});
