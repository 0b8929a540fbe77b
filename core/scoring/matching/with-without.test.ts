import { expect, it } from "vitest";
import { assessBuiltIn } from "../assess-built-in";
import { point, question, task } from "../fixtures/questions";

const move = question([
  point("downtime", "The cluster was upgraded without downtime", { aliases: ["no downtime"] }),
]);

function verdictOn(answer: string): string | undefined {
  return assessBuiltIn(task(move, answer)).keyPoints[0]?.verdict;
}

it("takes “with downtime” for no “without downtime”", () => {
  expect(verdictOn("The cluster was upgraded without downtime.")).toBe("covered");
  expect(verdictOn("Our cluster was upgraded with downtime.")).not.toBe("covered");
});
