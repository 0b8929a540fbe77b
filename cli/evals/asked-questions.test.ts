import { expect, test } from "vitest";
import { askCriteria } from "@/core/scoring/assessment";
import kept from "@/tests/evals/results/built-in-asked.json" with { type: "json" };
import { builtInRater } from "@/use-cases/built-in-rater";
import { readLabelledData } from "./labelled-data";
import { measureAsked } from "./measure-asked";
import { fitRidge } from "./ridge-fit";

/** A change of the wording rules moves a kappa by so much without being worse. */
const noise = 0.03;

test("the built-in rater reads questions to ask as well as the kept results say", async () => {
  const { askedQuestions } = await readLabelledData();
  const { agreement, leftOut } = await measureAsked(builtInRater, askedQuestions);
  expect(agreement.correlation).toBeGreaterThan(kept.agreement.correlation - noise);
  for (const name of askCriteria) {
    expect(agreement.kappa[name]).toBeGreaterThan(kept.agreement.kappa[name] - noise);
    expect(leftOut?.tenth.kappa[name]).toBeGreaterThan(kept.leftOut.tenth.kappa[name] - noise);
  }
});

test("ridge regression finds a line, and shrinks it as the penalty grows", () => {
  const features = [[0], [1], [2], [3]];
  const targets = [1, 3, 5, 7];
  const plain = fitRidge(features, targets, 0);
  expect(plain.base).toBeCloseTo(1);
  expect(plain.weights[0]).toBeCloseTo(2);
  expect(fitRidge(features, targets, 5).weights[0]).toBeCloseTo(1);
});
