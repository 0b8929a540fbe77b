import { expect, test } from "vitest";
import { parseGuide } from "../parse-guide";

const list = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `- (3) a lake holds ${index} files\n  - Also: store ${index}`,
  ).join("\n");
const question = (points: string) => `## What is a lake?\n\nA store.\n\n**Key points**\n\n${points}\n`;

test("a question keeps the first 40 of its key points, and says so", () => {
  const { questions, problems } = parseGuide(question(list(41)));
  expect(questions[0]?.keyPoints).toHaveLength(40);
  expect(problems).toEqual([{ line: 1, message: expect.stringContaining("41 key points") }]);
  expect(parseGuide(question(list(40))).problems).toEqual([]);
});

test("what its points carry has an end for all of them together", () => {
  const phrases = Array.from({ length: 239 }, (_, index) => `store ${index}`).join("; ");
  const [first] = parseGuide(
    question(`- (3) one\n  - Also: ${phrases}\n- (3) two\n  - Also: a; b; c`),
  ).questions;
  expect(first?.keyPoints.map(({ aliases }) => aliases.length)).toEqual([239, 1]);
});

test("its points have an end in characters, and so has what they carry; what is left out is told", () => {
  const long = (index: number) => `- (3) ${`lake ${index} `.repeat(300).trim()}`;
  const points = Array.from({ length: 12 }, (_, index) => long(index)).join("\n");
  const { questions, problems } = parseGuide(question(`${points}\n  - Also: ${"b".repeat(3_000)}`));
  expect(questions[0]?.keyPoints).toHaveLength(10);
  expect(problems).toEqual([
    { line: 1, message: expect.stringContaining("characters more than can be used") },
  ]);
  const wordy = `- (3) a lake\n  - Also: ${"store ".repeat(500)}\n  - Wrong: it has rows\n  - Probe: Where to?`;
  const read = parseGuide(question(wordy));
  expect(read.questions[0]?.keyPoints[0]?.aliases[0]).toHaveLength(2_000);
  expect(read.questions[0]?.keyPoints[0]).toMatchObject({
    misstatements: ["it has rows"],
    probe: "Where to?",
  });
  expect(read.problems[0]?.message).toContain("999 characters more");
});

test("a guide has 1,000 questions at most, and says so", () => {
  const head = "---\nformat: rehearsal-guide\n---\n";
  const asked = Array.from({ length: 1_002 }, (_, index) => `Q: What is ${index}?\nA: b\n`).join("\n");
  const { questions, problems } = parseGuide(head + asked);
  expect(questions).toHaveLength(1_000);
  expect(problems).toContainEqual({ line: 3_004, message: expect.stringContaining("1002 questions") });
});
