import { expect, test } from "vitest";
import { takeOver } from "./take-over";

test("with nothing said yet, the built-in wording is said whole", () => {
  expect(takeOver("", "Thank you. What came of it?")).toBe("Thank you. What came of it?");
});

test("after the model's first sentences only the built-in question is said", () => {
  expect(takeOver("So you moved it to S3.", "You mentioned S3. What came of it?")).toBe(" What came of it?");
  expect(takeOver("明白了。", "谢谢。结果如何？")).toBe(" 结果如何？");
});

test("built-in wording without a question is said whole", () => {
  expect(takeOver("Good.", "That is all from my side.")).toBe(" That is all from my side.");
});

test("a question that has been put is not followed by another", () => {
  expect(takeOver("Which of the eight was the hardest?", "You mentioned S3. What came of it?")).toBe("");
  expect(takeOver("你每天打交道最多的是哪些人？", "谢谢。结果如何？")).toBe("");
  expect(takeOver("Eight systems?", "You mentioned S3. What came of it?")).toBe(" What came of it?");
});
