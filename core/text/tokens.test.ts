import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stem } from "./stem";
import { countWords, tokenize } from "./tokens";

function words(text: string): string[] {
  return tokenize(text).map((token) => token.word);
}

describe("tokenize", () => {
  it("takes written-together names apart and marks their parts", () => {
    const tokens = tokenize("NodePort, sun.misc.Unsafe and 10MB");
    expect(tokens.map((token) => token.word)).toEqual([
      "node",
      "port",
      "sun",
      "misc",
      "unsafe",
      "and",
      "10",
      "mb",
    ]);
    expect(tokens.map((token) => token.joined)).toEqual([false, true, false, true, true, false, false, true]);
  });

  it("keeps contractions and takes Chinese character by character", () => {
    expect(words("It doesn’t 分区")).toEqual(["it", "doesn't", "分", "区"]);
    expect(words("用Kafka保证顺序")).toEqual(["用", "kafka", "保", "证", "顺", "序"]);
  });

  it("gives offsets into the original", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("countWords", () => {
  it("counts a written name once and a Chinese character as a word", () => {
    expect(countWords("sun.misc.Unsafe is off-heap 分区")).toBe(5);
  });
});

describe("stem", () => {
  it("joins inflections, spellings and irregular forms", () => {
    expect(stem("optimised")).toBe(stem("optimized"));
    expect(stem("partitions")).toBe(stem("partition"));
    expect(stem("built")).toBe(stem("build"));
    expect(stem("cheaper")).toBe(stem("cheap"));
  });

  it("is not fooled by names of object properties", () => {
    expect(typeof stem("constructor")).toBe("string");
  });
});
