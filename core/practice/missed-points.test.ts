import { expect, test } from "vitest";
import type { Verdict } from "../scoring/assessment";
import { missedMost, type PointHistory } from "./missed-points";

const point = (keyPointId: string, weight: 1 | 2 | 3, ...verdicts: Verdict[]): PointHistory => ({
  questionId: "q",
  keyPointId,
  weight,
  verdicts,
});
const order = (...histories: PointHistory[]) => missedMost(histories).map(({ keyPointId }) => keyPointId);

test("missed again and again comes before missed once, essential before nice to have", () => {
  expect(
    order(
      point("once", 3, "missed"),
      point("often", 3, "missed", "missed", "missed"),
      point("nice", 1, "missed"),
    ),
  ).toEqual(["often", "once", "nice"]);
});

test("what was got at last is left out; what is said wrongly counts as missed", () => {
  expect(order(point("learnt", 3, "covered", "missed", "missed"), point("wrong", 2, "contradicted"))).toEqual(
    ["wrong"],
  );
  expect(order(point("partly", 3, "partial", "missed"))).toEqual([]);
});

test("no more are named than one can take up", () => {
  expect(order(...Array.from({ length: 20 }, (_, at) => point(`p${at}`, 2, "missed")))).toHaveLength(8);
  expect(order()).toEqual([]);
});
