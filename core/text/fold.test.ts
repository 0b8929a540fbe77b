import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote, fold, foldText } from "./fold";

describe("fold", () => {
  it("makes quotes, dashes, case, width and white space alike", () => {
    expect(foldText("“Off—Heap”  isn’t\n\tＦＵＬＬ")).toBe('"off-heap" isn\'t full');
  });

  it("drops zero-width characters", () => {
    expect(foldText("ka\u200bf\u2060ka")).toBe("kafka");
  });

  it("lets no character grow into a sentence", () => {
    expect(foldText("\ufdfa".repeat(3))).toBe("\ufdfa".repeat(3));
    expect(foldText("\u3300")).toBe("アパート");
  });

  it("knows for every unit where it came from", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (source) => {
        const folded = fold(source);
        expect(folded.starts).toHaveLength(folded.text.length);
        folded.starts.forEach((start, index) => {
          expect(folded.ends[index]).toBeGreaterThan(start);
          expect(folded.ends[index]).toBeLessThanOrEqual(source.length);
        });
      }),
    );
  });
});

describe("findQuote", () => {
  it("finds a quote in the original's own units", () => {
    const source = "He said:  “No\u200bthing is  lost”.";
    const [span] = findQuote(fold(source), '"nothing is lost"');
    expect(source.slice(span?.start, span?.end)).toBe("“No\u200bthing is  lost”");
  });

  it("finds every occurrence in order, and none of an empty quote", () => {
    expect(findQuote(fold("a b a b"), "a b").map(({ start }) => start)).toEqual([0, 4]);
    expect(findQuote(fold("a b"), "  ")).toEqual([]);
  });

  it("finds any slice of a plain text at its place", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.nat(), fc.nat(), (text, from, length) => {
        const words = text.split(" ");
        const quote = words.slice(from % words.length, (from % words.length) + 1 + (length % 5)).join(" ");
        expect(findQuote(fold(text), quote).some((span) => text.slice(span.start, span.end) === quote)).toBe(
          true,
        );
      }),
    );
  });
});
