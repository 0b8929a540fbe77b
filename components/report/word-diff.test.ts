import fc from "fast-check";
import { expect, test } from "vitest";
import { diffWords } from "./word-diff";

const ownWords = (before: string, after: string, language = "en") => {
  const diff = diffWords(before, after, language);
  const own = (side: typeof diff.before) => side.filter((one) => one.own).map(({ text }) => text.trim());
  return [own(diff.before), own(diff.after)];
};

test("marks the words that each text has alone", () => {
  expect(ownWords("We cut the cost.", "I cut the cost by 40 %.")).toEqual([["We"], ["I", "by 40 %"]]);
});

test("cuts Chinese by the word", () => {
  expect(ownWords("我们降低了成本", "我降低了成本", "zh")).toEqual([["我们"], ["我"]]);
});

test("equal texts have nothing of their own", () => {
  expect(ownWords("The same.", "The same.")).toEqual([[], []]);
});

test("each side put together again is its text, whatever the texts are", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = diffWords(before, after, "en");
      expect(diff.before.map((one) => one.text).join("")).toBe(before);
      expect(diff.after.map((one) => one.text).join("")).toBe(after);
    }),
  );
});

test("two long texts without a common word are each their own as a whole", () => {
  const [before, after] = ["a", "b"].map((letter) =>
    Array.from({ length: 1_500 }, (_, at) => `${letter}${at}`).join("-"),
  ) as [string, string];
  expect(diffWords(before, after, "en")).toEqual({
    before: [{ text: before, own: true }],
    after: [{ text: after, own: true }],
  });
});
