import { expect, it } from "vitest";
import { splitClauses } from "./clauses";

function clausesOf(text: string): string[] {
  return splitClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

it("cuts at commas, dashes and subordinating words", () => {
  expect(clausesOf("it is slow, but it works because we cache")).toEqual([
    "it is slow",
    "but it works",
    "because we cache",
  ]);
});

it.each(["you can't just, you know, send it to Munich", "that goes to the, um, the administration"])(
  "leaves whole what a hesitation cut: %s",
  (text) => {
    expect(clausesOf(text)).toEqual([text]);
  },
);

it("ends a clause at a hesitation after which another begins", () => {
  expect(clausesOf("it is not ordered, you know, we key by id")).toEqual([
    "it is not ordered",
    "you know",
    "we key by id",
  ]);
});
