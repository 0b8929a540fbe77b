import { describe, expect, test } from "vitest";
import { entryOf, shapeOf } from "../fixtures/outline-of";
import { questionInLine } from "./found-question";

function found(markdown: string) {
  const question = questionInLine(entryOf(markdown));
  return question && { text: question.text, answer: shapeOf(question.answer) };
}

describe("a question and its answer", () => {
  test.each<[string, string, unknown[]]>([
    ["Q: What is it?", "What is it?", []],
    ["Q: What is it?\nA log.", "What is it?", ["A log."]],
    ["Q3. Explain it", "Explain it", []],
    ["Question: What is it\nin one line?", "What is it in one line?", []],
    ["**Q:** What is it?", "What is it?", []],
    ["- What is it?\n  - A log.", "What is it?", ["A log."]],
    ["1. Explain it\n\n   It is a log.", "Explain it", ["It is a log."]],
    ["1. Explain it", "Explain it", []],
    ["- What is it? A log.", "What is it?", ["A log."]],
    ["- What is it? And why?", "What is it? And why?", []],
    ["**What is it?** A log.", "What is it?", ["A log."]],
    ["What is it?\nA log.\nIn parts.", "What is it?", ["A log. In parts."]],
    ["What is it?", "What is it?", []],
    ["Tell me about a conflict.", "Tell me about a conflict.", []],
    ["1、设计一个系统", "设计一个系统", []],
  ])("%j", (markdown, text, answer) => expect(found(markdown)).toEqual({ text, answer }));
});

test.each([
  "It is a log.",
  "- a log",
  "- Explain it",
  "Answer: What is it?",
  "Situation: What was it?",
  "```\nWhat is it?\n```",
  "We describe what it is.\nWhat is it?",
  "| What is it? | a |\n|---|---|\n| b | c |",
])("%j puts none", (markdown) => expect(found(markdown)).toBeNull());

test("what a label says weighs more than a number, and a number more than a mark", () => {
  const strength = (markdown: string) => questionInLine(entryOf(markdown))?.strength ?? 0;
  expect(strength("Q: Why?")).toBeGreaterThan(strength("**Why?** So."));
  expect(strength("**Why?** So.")).toBeGreaterThan(strength("1. Why?"));
  expect(strength("1. Why?")).toBeGreaterThan(strength("Why?"));
  expect(strength("1. **Why?** So.")).toBe(strength("1. Why?"));
});

test("a heading 'Question 3' asks what its first paragraph asks", () => {
  expect(found("### Question 3\n\nWhy so?\n\nBecause.")).toEqual({ text: "Why so?", answer: ["Because."] });
  expect(found("### Question 3\n\n```\ncode\n```")).toBeNull();
  expect(found("### Question 3")).toBeNull();
});
