import fc from "fast-check";
import { expect, test } from "vitest";
import { questionKinds } from "../guide/guide";
import { scoreInterview } from "./score-interview";

test("a competency counts by its weight, not by how many questions it has", () => {
  const scores = [
    { kind: "introduction" as const, score: 100 },
    { kind: "technical" as const, score: 40 },
    { kind: "technical" as const, score: 60 },
  ];
  expect(scoreInterview(scores)).toBeCloseTo((1 * 100 + 3 * 50) / 4);
});

test("no rating, no number", () => {
  expect(scoreInterview([])).toBeNull();
  expect(scoreInterview([{ kind: "design", score: null }])).toBeNull();
});

test("the score lies between the lowest and the highest", () => {
  const entry = fc.record({
    kind: fc.constantFrom(...questionKinds),
    score: fc.double({ min: 0, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), (scores) => {
      const score = scoreInterview(scores) ?? Number.NaN;
      expect(score).toBeGreaterThanOrEqual(Math.min(...scores.map((one) => one.score)) - 1e-9);
      expect(score).toBeLessThanOrEqual(Math.max(...scores.map((one) => one.score)) + 1e-9);
    }),
  );
});
