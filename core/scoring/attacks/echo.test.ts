import { expect, test } from "vitest";
import { indexText } from "../../text/indexed-text";
import { findEchoes } from "./echo";

test("a question that says one word 200,000 times is read", () => {
  const [answer, question] = [indexText("a ".repeat(5_000)), indexText("a ".repeat(200_000))];
  expect(findEchoes(answer, question).map(({ start }) => start)).toEqual([0]);
});
