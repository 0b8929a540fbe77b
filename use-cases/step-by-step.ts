import { setImmediate as othersTurn } from "node:timers/promises";
import type { Steps } from "@/core/steps";

/** Runs a long computation, between two steps of which everybody else's requests have their turn. @throws what a step throws */
export async function stepByStep<Result>(steps: Steps<Result>): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    await othersTurn();
    step = steps.next();
  }
  return step.value;
}
