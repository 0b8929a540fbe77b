import { expect, it } from "vitest";
import { isDesignator } from "./designators";
import { tokenize } from "./tokens";

const named = (text: string) => {
  const tokens = tokenize(text);
  return tokens.filter((_, at) => isDesignator(text, tokens, at)).map(({ text: letter }) => letter);
};

it.each([
  ["Bulbs A and C are lit", ["A", "C"]],
  ["bulb a is in a path with b", ["a", "b"]],
  ["A gap opens. A path closes.", []],
  ["I didn't see the bulb's light", []],
  ["Event B before event A.", ["B", "A"]],
  ["a closed path, a", ["a"]],
])("%s", (text, letters) => {
  expect(named(text)).toEqual(letters);
});
