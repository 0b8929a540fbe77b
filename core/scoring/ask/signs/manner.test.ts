import { expect, test } from "vitest";
import { askContextOf } from "../ask-context";
import { readAsked } from "../asked-text";
import { statement } from "./manner";

const context = askContextOf(null, null);

test("a sentence of five words that asks nothing is a statement", () => {
  const asked = readAsked("You use Kafka for all events. Why is that?");
  expect(statement(asked, context).span).toEqual(asked.sentences[0]);
  expect(statement(readAsked("Kafka. Why is that?"), context).span).toBeNull();
});

test("a turn of 400,000 questions is read", () => {
  const questions = Array.from({ length: 400_000 }, (_, at) => ({ start: 3 * at, end: 3 * at + 2 }));
  const asked = { ...readAsked(""), sentences: questions, questions };
  expect(statement(asked, context).span).toBeNull();
});
