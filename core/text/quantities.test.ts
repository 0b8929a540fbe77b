import { describe, expect, it } from "vitest";
import { findQuantities, mayStateFigure } from "./quantities";
import { tokenize } from "./tokens";

function figures(text: string): [number, string][] {
  return findQuantities(text, tokenize(text)).map(({ value, unit }) => [value, unit]);
}

describe("findQuantities", () => {
  it.each<[string, [number, string][]]>([
    ["cut by 60%", [[60, "percent"]]],
    ["sixty percent less", [[60, "percent"]]],
    ["down by two fifths", [[40, "percent"]]],
    ["a 5x speed-up", [[5, "times"]]],
    ["five times faster", [[5, "times"]]],
    ["it doubled", [[2, "times"]]],
    ["10TB+ of data", [[10e12, "bytes"]]],
    ["over 2,000 tables", [[2000, "count"]]],
    ["two thousand tables", [[2000, "count"]]],
    ["half a dozen years", [[6, "count"]]],
    ["in 2 weeks", [[14, "days"]]],
    ["one point six", [[1.6, "count"]]],
    ["99.9% uptime", [[99.9, "percent"]]],
  ])("reads %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each(["thirteen jobs", "TwentyFour jobs", "ｔｗｉｃｅ as fast", "a third of it", "v2", "it halved"])(
    "knows without reading it that %s may state one",
    (text) => {
      expect(mayStateFigure(text)).toBe(true);
      expect(mayStateFigure("phones of a thirdly kind, often")).toBe(false);
    },
  );

  it("leaves the figures of names alone", () => {
    expect(figures("S3, K8s and dm4")).toEqual([]);
  });

  it("takes the names of built-in properties for words", () => {
    expect(figures("the constructor and its toString")).toEqual([]);
  });

  it("marks bounds", () => {
    const text = "more than 10 GB";
    expect(findQuantities(text, tokenize(text))[0]?.bound).toBe(true);
  });
});
