import { expect, test } from "vitest";
import { splitRunIn } from "./run-in";

const split = (text: string) =>
  splitRunIn({ text, lead: null, strong: false, emphasised: [], line: 7 }).map((line) => line.text);

test.each([
  ["Q: What is it? A: A log.", ["Q: What is it?", "A: A log."]],
  ["Question: Why? Answer: So.", ["Question: Why?", "Answer: So."]],
  ["问：什么？答：日志。", ["问：什么？", "答：日志。"]],
  [
    "Situation: It was slow. Task: Speed. Action: I moved it. Result: Fast.",
    ["Situation: It was slow.", "Task: Speed.", "Action: I moved it.", "Result: Fast."],
  ],
  [
    "背景：很慢。任务：加速。行动：迁移。结果：快。",
    ["背景：很慢。", "任务：加速。", "行动：迁移。", "结果：快。"],
  ],
])("%s", (text, lines) => expect(split(text)).toEqual(lines));

test.each([
  "What is it? A: A log.",
  "Situation: It was slow. Result: Fast.",
  "Situation: task: action: result:",
  "Q: What is a plan A: B?",
  "Note: one. Task: two. Action: three.",
  "",
])("%j stays one line", (text) => expect(split(text)).toEqual([text]));

test("only the first keeps what it begins with; all keep the line number", () => {
  const line = { text: "Q: Why? A: So.", lead: "Q:", strong: true, emphasised: ["Q:"], line: 7 };
  expect(splitRunIn(line)).toEqual([
    { ...line, text: "Q: Why?" },
    { text: "A: So.", lead: null, strong: false, emphasised: [], line: 7 },
  ]);
});
