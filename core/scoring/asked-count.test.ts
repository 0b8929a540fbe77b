import { expect, it } from "vitest";
import { askedCount } from "./asked-count";

it.each([
  ["Name two advantages of queues.", 2],
  ["State at least 4 of the differences between TCP and UDP.", 4],
  ["What are three ways to pass a value?", 3],
  ["Name the 2 phases and explain each.", null],
  ["Why do two groups differ?", null],
  ["What is a queue?", null],
])("%s", (question, count) => {
  expect(askedCount(question)).toBe(count);
});
