import { expect, test } from "vitest";
import { cellLevel, groupByKind } from "./coverage";
import type { HomeQuestion } from "./home-view";

const question = (
  id: string,
  kind: HomeQuestion["kind"],
  lastScore: number | null,
  change: Partial<HomeQuestion> = {},
): HomeQuestion => ({
  ...{
    id,
    kind,
    category: kind,
    topic: null,
    text: id,
    lastScore,
    awaitsOwnMarkIn: null,
    trend: null,
    due: false,
  },
  ...change,
});

test("groups by kind in the interview's order and counts what has a score and what is due", () => {
  const groups = groupByKind([
    question("b1", "behavioral", 0, { due: true }),
    question("t1", "technical", null),
    question("i1", "introduction", 71),
    question("t2", "technical", 40),
  ]);
  const seen = groups.map(({ kind, questions, scored, due }) => [
    kind,
    questions.map(({ id }) => id),
    scored,
    due,
  ]);
  expect(seen).toEqual([
    ["introduction", ["i1"], 1, 0],
    ["technical", ["t1", "t2"], 1, 0],
    ["behavioral", ["b1"], 1, 1],
  ]);
});

test("keeps a topic's questions together; those without one go under their category", () => {
  const [technical] = groupByKind([
    question("s1", "technical", null, { topic: "Spark" }),
    question("x1", "technical", null, { category: "Tools" }),
    question("s2", "technical", null, { topic: "Spark" }),
  ]);
  expect(technical?.topics.map(({ name, questions }) => [name, questions.map(({ id }) => id)])).toEqual([
    ["Spark", ["s1", "s2"]],
    ["Tools", ["x1"]],
  ]);
});

test.each([
  [null, 0],
  [0, 1],
  [24.9, 1],
  [25, 2],
  [70, 3],
  [75, 4],
  [100, 4],
] as const)("a last score of %s fills %s quarters", (lastScore, level) => {
  expect(cellLevel({ lastScore })).toBe(level);
});
