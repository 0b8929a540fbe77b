import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeOf } from "./figure-range";
import { findQuantities } from "./quantities";
import { tokenize } from "./tokens";

function ranges(text: string): [number, number][] {
  const tokens = tokenize(text);
  const quantities = findQuantities(text, tokens);
  return quantities.map((quantity) => rangeOf({ text, tokens, quantities }, quantity));
}

describe("rangeOf", () => {
  it.each([
    ["30 to 45 degrees", [30, 45]],
    ["30–45 degrees", [30, 45]],
    ["between 30 and 45 beds", [30, 45]],
    ["抬高30到45度", [30, 45]],
  ])("reads both ends of %s", (text, range) => expect(ranges(text)).toEqual([range, range]));

  it("gives the upper end of a range both ends in its own unit", () => {
    expect(ranges("5 to 10 minutes")).toEqual([
      [5, 5],
      [300, 600],
    ]);
  });

  it.each(["from 60 to 40 percent", "3 of 4 teams", "5 teams, 10 people", "10 and 20 people"])(
    "finds none in %s",
    (text) => {
      for (const [low, high] of ranges(text)) expect(low).toBe(high);
    },
  );

  it("never puts the lower end above the upper one", () => {
    const figure = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(" to ", "-", " – "), (a, b, joint) => {
        for (const [low, high] of ranges(`${a}${joint}${b} tables`)) expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
