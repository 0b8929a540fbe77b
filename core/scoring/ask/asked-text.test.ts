import { expect, test } from "vitest";
import { readAsked } from "./asked-text";

const formsOf = (text: string) => readAsked(text).asks.map(({ form }) => form);
const asksOf = (text: string) => readAsked(text).asks.map(({ start, end }) => text.slice(start, end));

test("a question is polar, a choice, for a fact, or open", () => {
  expect(formsOf("Is overtime paid?")).toEqual(["polar"]);
  expect(formsOf("Do you bake by hand or with a machine?")).toEqual(["choice"]);
  expect(formsOf("How many loaves do you bake a day?")).toEqual(["fact"]);
  expect(formsOf("How do you decide which bread to drop?")).toEqual(["open"]);
  expect(formsOf("Tell me about the last oven that failed")).toEqual(["open"]);
});

test("politeness and small words before a question change nothing", () => {
  expect(formsOf("So, could you tell me why the ovens were replaced?")).toEqual(["open"]);
  expect(formsOf("Okay, and is it yes or no: is there a night shift, yes or no?")[0]).toBe("polar");
});

test("several questions in one sentence are taken apart, a relative clause is not", () => {
  expect(asksOf("Who leads the shop, and how did they get there?")).toEqual([
    "Who leads the shop",
    "how did they get there?",
  ]);
  expect(asksOf("What became of the baker who left in May?")).toHaveLength(1);
});

test("what is told around a question is no question", () => {
  const asked = readAsked("I read that you closed the second shop. What did you learn from it?");
  expect(asked.sentences).toHaveLength(2);
  expect(asked.questions).toHaveLength(1);
});

test("without a question mark it is read by how it begins", () => {
  expect(readAsked("how is the dough made here").questions).toHaveLength(1);
  expect(readAsked("I like bread.").questions).toHaveLength(0);
  expect(readAsked("").asks).toEqual([]);
});
