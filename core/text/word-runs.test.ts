import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WordRuns } from "./word-runs";

const runsOf = (words: readonly string[], length: number) =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(" "));

describe("WordRuns", () => {
  it("finds where a run of the texts begins", () => {
    const runs = new WordRuns(
      [
        ["we", "moved", "it", "all"],
        ["in", "a", "week"],
      ],
      3,
    );
    expect(runs.size).toBe(3);
    expect(runs.foundIn(["so", "we", "moved", "it", "in", "a", "week"])).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it("joins no end of a text to the beginning of the next", () => {
    expect(
      new WordRuns(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        3,
      ).foundIn(["a", "b", "c"]),
    ).toEqual([false, false, false]);
    expect(
      new WordRuns(
        [
          ["a", "b", "c"],
          ["d", "e", "f"],
        ],
        3,
      ).foundIn(["b", "c", "d"])[0],
    ).toBe(false);
  });

  it("finds what putting the words of each run together finds", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 4 }),
        words,
        fc.integer({ min: 1, max: 5 }),
        (texts, said, length) => {
          const known = new Set(texts.flatMap((text) => runsOf(text, length)));
          const runs = new WordRuns(texts, length);
          expect(runs.size).toBe(known.size);
          const expected = runsOf(said, length).map((run) => known.has(run));
          expect(runs.foundIn(said).slice(0, expected.length)).toEqual(expected);
        },
      ),
    );
  });
});
