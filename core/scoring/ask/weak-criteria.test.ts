import { expect, test } from "vitest";
import { type AskCriterion, askCriteria } from "../assessment";
import type { LevelRating } from "../rating";
import { weakCriteria } from "./weak-criteria";

function levels(
  given: Partial<Record<AskCriterion, LevelRating["level"]>>,
): Record<AskCriterion, LevelRating> {
  const entries = askCriteria.map((name) => [name, { level: given[name] ?? 5, evidence: null }] as const);
  return Object.fromEntries(entries) as Record<AskCriterion, LevelRating>;
}

test("the lowest comes first; of equals the one that costs most in the room", () => {
  expect(weakCriteria(levels({ specific: 3, open: 1, concise: 2 }))).toEqual(["open", "concise", "specific"]);
  expect(weakCriteria(levels({ specific: 2, fitting: 2, concise: 2 }))).toEqual([
    "fitting",
    "specific",
    "concise",
  ]);
});

test("from level 4 on nothing is weak", () => {
  expect(weakCriteria(levels({ open: 4, insider: 4 }))).toEqual([]);
});
