import { expect, it } from "vitest";
import { indexText } from "../../text/indexed-text";
import { findEnumerations } from "./enumerations";

it("tells the items of a list, with the ends of what stands before and after it", () => {
  const text = indexText("It depends on cost, scale, order and latency of course.");
  const lists = findEnumerations(text);
  const items = text.tokens.map(({ word }, at) => [word, lists?.item[at]]);
  expect(items).toEqual([
    ["it", -1],
    ["depends", -1],
    ["on", 0],
    ["cost", 0],
    ["scale", 1],
    ["order", 2],
    ["and", -1],
    ["latency", 3],
    ["of", 3],
    ["course", -1],
  ]);
});

it("takes prose with commas for no list", () => {
  expect(
    findEnumerations(indexText("We copied the tables at night, checked every row count, and then cut over.")),
  ).toBeNull();
});
