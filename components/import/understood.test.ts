import fc from "fast-check";
import { expect, test } from "vitest";
import type { Guide, Question } from "@/core/guide/guide";
import { countUnderstood, lineSpan } from "./understood";

const question = (kind: Question["kind"], points: number): Question => ({
  id: kind,
  kind,
  category: "",
  topic: null,
  text: "",
  modelAnswer: "",
  keyPoints: Array.from({ length: points }, (_, i) => ({
    id: `${i}`,
    text: "",
    weight: 2,
    aliases: [],
    misstatements: [],
    probe: null,
  })),
});

const guide: Guide = {
  slug: "g",
  title: "",
  candidate: "",
  role: "",
  company: "",
  language: "en",
  introduction: { tone: "", structure: [], script: [] },
  projects: [],
  questions: [question("technical", 3), question("introduction", 4), question("technical", 2)],
  scenarios: [],
  questionsToAsk: [{ id: "a", kind: "", text: "" }],
  notes: [],
  problems: [],
};

test("counts questions by kind, key points and the rest", () => {
  expect(countUnderstood(guide)).toEqual({
    kinds: [
      { kind: "technical", count: 2 },
      { kind: "introduction", count: 1 },
    ],
    questions: 3,
    keyPoints: 9,
    questionsToAsk: 1,
    notes: 0,
  });
});

test("finds a line's place in the text, and the end for a line beyond it", () => {
  expect(lineSpan("one\ntwo\n\nfour", 2)).toEqual({ start: 4, end: 7 });
  expect(lineSpan("one", 9)).toEqual({ start: 3, end: 3 });
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{0,5}$/), { minLength: 1 }), fc.nat(), (lines, pick) => {
      const line = (pick % lines.length) + 1;
      const text = lines.join("\n");
      const { start, end } = lineSpan(text, line);
      expect(text.slice(start, end)).toBe(lines[line - 1]);
    }),
  );
});
