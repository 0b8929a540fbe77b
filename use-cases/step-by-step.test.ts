import { expect, test } from "vitest";
import type { Steps } from "@/core/steps";
import { stepByStep } from "./step-by-step";

test("others have their turn between two steps, and not within one", async () => {
  const order: string[] = [];
  function* steps(): Steps<string> {
    for (const name of ["first", "second", "third"]) {
      setImmediate(() => order.push(`after ${name}`));
      order.push(name);
      yield;
    }
    return "done";
  }
  expect(await stepByStep(steps())).toBe("done");
  expect(order).toEqual(["first", "after first", "second", "after second", "third", "after third"]);
});

test("what a step throws is thrown", async () => {
  // biome-ignore lint/correctness/useYield: it never comes to a second step
  function* broken(): Steps<string> {
    throw new Error("no such guide");
  }
  await expect(stepByStep(broken())).rejects.toThrow("no such guide");
});
