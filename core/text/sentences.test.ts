import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitClauses } from "./clauses";
import { splitSentences } from "./sentences";

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

function clauses(text: string): string[] {
  return splitSentences(text)
    .flatMap((sentence) => splitClauses(text, sentence))
    .map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it("ends at full stops, question marks and line breaks", () => {
    expect(sentences("One. Two? Three!\nFour")).toEqual(["One.", "Two?", "Three!", "Four"]);
  });

  it("keeps code names, decimals and abbreviations whole", () => {
    const text = "It uses sun.misc.Unsafe, e.g. for 99.9% of T+1 loads. Next.";
    expect(sentences(text)).toEqual(["It uses sun.misc.Unsafe, e.g. for 99.9% of T+1 loads.", "Next."]);
  });

  it("knows Chinese full stops and numbered lists", () => {
    expect(sentences("先停。再查；完成")).toEqual(["先停。", "再查；", "完成"]);
    expect(sentences("1. Upload\n2. Process")).toEqual(["1. Upload", "2. Process"]);
  });

  it("loses no word and never overlaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const spans = splitSentences(text);
        spans.forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        });
        const kept = spans.map(({ start, end }) => text.slice(start, end)).join("");
        expect(kept.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});

describe("splitClauses", () => {
  it("cuts at commas, brackets, arrows and subordination, not inside figures", () => {
    expect(clauses("Over 2,000 tables (a mess), so I wrote a tool -> done")).toEqual([
      "Over 2,000 tables",
      "a mess",
      "so I wrote a tool",
      "done",
    ]);
  });

  it("cuts talk at hesitations", () => {
    expect(clauses("it opens a port um you call it because it works")).toEqual([
      "it opens a port",
      "um you call it",
      "because it works",
    ]);
  });

  it("drops a list marker", () => {
    expect(clauses("- first item")).toEqual(["first item"]);
  });
});
