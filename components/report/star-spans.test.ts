import { expect, test } from "vitest";
import { spanOf } from "./star-spans";

const parts = [
  { turnId: "a", text: "0123456789" },
  { turnId: "b", text: "0123456789" },
];

test("a quote lies where its turn lies in the whole answer", () => {
  expect(spanOf({ turnId: "a", quote: "01234", start: 0, end: 5 }, parts)).toEqual({ from: 0, to: 0.25 });
  expect(spanOf({ turnId: "b", quote: "56789", start: 5, end: 10 }, parts)).toEqual({ from: 0.75, to: 1 });
});

test("a quote from elsewhere has no place, and never reaches over the end", () => {
  expect(spanOf({ turnId: "c", quote: "0", start: 0, end: 1 }, parts)).toBeNull();
  expect(spanOf({ turnId: "a", quote: "", start: 0, end: 0 }, [])).toBeNull();
  expect(spanOf({ turnId: "b", quote: "9", start: 9, end: 99 }, parts)?.to).toBe(1);
});
