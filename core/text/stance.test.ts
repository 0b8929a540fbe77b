import { expect, it } from "vitest";
import { stanceOf } from "./stance";
import { tokenize } from "./tokens";

it.each([
  ["Yes, because foil conducts.", "@yes"],
  ["No it would not.", "@no"],
  ["nope", "@no"],
  ["No servers to manage.", null],
  ["It is, yes.", null],
  ["", null],
])("%s", (text, stance) => {
  expect(stanceOf(text, tokenize(text))).toBe(stance);
});
