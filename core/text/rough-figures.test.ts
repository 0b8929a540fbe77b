import { expect, it } from "vitest";
import { findQuantities } from "./quantities";
import { isNear, isRough, tellsRoughly } from "./rough-figures";
import { tokenize } from "./tokens";

function first(text: string) {
  const tokens = tokenize(text);
  const [quantity] = findQuantities(text, tokens);
  if (!quantity) throw new Error(`no figure in "${text}"`);
  return { quantity, rough: isRough(text, tokens, quantity) };
}

it.each([
  ["it cut the cost by about half", "48%", true],
  ["it cut the cost by half", "48 %", true],
  ["around 50 jobs", "48 jobs", true],
  ["~50 jobs", "48 jobs", true],
  ["50 or so jobs", "48 jobs", true],
  ["50 jobs", "48 jobs", false],
  ["about 70 jobs", "48 jobs", false],
  ["about a third", "48 %", false],
  ["about 50 days", "48 jobs", false],
])("takes %s for %s: %s", (said, exact, same) => {
  const { quantity, rough } = first(said);
  expect(rough && isNear(quantity, first(exact).quantity)).toBe(same);
});

it.each([
  ["we saved about half of the cost", "Reduced cost by 48%", true],
  ["we saved about half of the cost, in 3 months", "Reduced cost by 48%", true],
  ["we saved 60% of the cost", "Reduced cost by 48%", false],
  ["we saved about 60% of the cost", "Reduced cost by 40%", false],
  ["we saved a lot", "Reduced cost by 48%", false],
])("“%s” tells “%s” roughly: %s", (text, exact, same) => {
  expect(tellsRoughly(text, exact)).toBe(same);
});
