import { expect, test } from "vitest";
import { judge } from "./question-review";

test.each([
  [4, 3.5, "close"],
  [3, 3.75, "close"],
  [5, 3, "high"],
  [2, 4.1, "low"],
] as const)("a mark of one's own of %s against %s is %s", (own, mark, judged) => {
  expect(judge(own, mark)).toBe(judged);
});
