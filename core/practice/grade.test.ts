import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeOf, grades } from "./grade";

const rank = (mark: number | null, hints = 0) => grades.indexOf(gradeOf({ mark, hints }));

describe("gradeOf", () => {
  it.each([
    [null, "again"],
    [0, "again"],
    [49.9, "again"],
    [50, "hard"],
    [69.9, "hard"],
    [70, "good"],
    [84.9, "good"],
    [85, "easy"],
    [100, "easy"],
  ] as const)("%s is %s", (mark, grade) => {
    expect(gradeOf({ mark, hints: 0 })).toBe(grade);
  });

  it("is hard at best with a hint", () => {
    expect(gradeOf({ mark: 100, hints: 1 })).toBe("hard");
    expect(gradeOf({ mark: 10, hints: 1 })).toBe("again");
  });

  it("never falls as the mark rises, and never rises with hints", () => {
    const mark = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(mark, mark, fc.nat(2), (a, b, hints) => {
        expect(rank(Math.max(a, b), hints)).toBeGreaterThanOrEqual(rank(Math.min(a, b), hints));
        expect(rank(a, hints)).toBeLessThanOrEqual(rank(a));
      }),
    );
  });
});
