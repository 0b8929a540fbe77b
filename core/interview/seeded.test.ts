import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText, seededRandom, shuffled } from "./seeded";

describe("seeded randomness", () => {
  it("is the same for the same seed, and in [0, 1)", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [a, b] = [seededRandom(seed), seededRandom(seed)];
        const numbers = Array.from({ length: 20 }, () => a());
        expect(numbers).toEqual(Array.from({ length: 20 }, () => b()));
        for (const number of numbers) expect(number >= 0 && number < 1).toBe(true);
      }),
    );
  });

  it("shuffles without losing anything", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        expect(shuffled(items, seededRandom(seed)).toSorted()).toEqual(items.toSorted());
      }),
    );
  });

  it("hashes texts apart", () => {
    expect(new Set(["", "a", "b", "ab", "ba"].map(hashText)).size).toBe(5);
  });
});
