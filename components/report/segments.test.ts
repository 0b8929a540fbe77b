import fc from "fast-check";
import { expect, test } from "vitest";
import type { Citation } from "./citations";
import { segmentText } from "./segments";

const citation = (id: string, start: number, end: number): Citation => ({
  id,
  turnId: "t",
  start,
  end,
  tone: "covered",
});

const outline = (text: string, citations: Citation[]) =>
  segmentText(text, citations).map((segment) => [segment.text, ...segment.citations.map(({ id }) => id)]);

test("text without citations is one stretch, no text is none", () => {
  expect(outline("plain", [])).toEqual([["plain"]]);
  expect(outline("", [])).toEqual([]);
});

test("overlapping citations share the stretch between", () => {
  expect(outline("abcdef", [citation("x", 1, 4), citation("y", 3, 6)])).toEqual([
    ["a"],
    ["bc", "x"],
    ["d", "x", "y"],
    ["ef", "y"],
  ]);
});

test("whatever the citations, the stretches are the text again and each citation covers exactly its words", () => {
  const place = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(place, { maxLength: 6 }), (text, places) => {
      const citations = places.map(([start, end], i) => citation(`${i}`, start, end));
      const segments = segmentText(text, citations);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      for (const one of citations.filter(({ end }) => end <= text.length)) {
        const said = segments
          .filter((segment) => segment.citations.includes(one))
          .map((segment) => segment.text);
        expect(said.join("")).toBe(text.slice(one.start, one.end));
      }
    }),
  );
});
