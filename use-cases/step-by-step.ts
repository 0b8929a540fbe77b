import { setImmediate as othersTurn } from "node:timers/promises";
import { inTurns, type Steps } from "@/core/steps";

/** Runs a long computation, between two steps of which everybody else's requests have their turn. @throws what a step throws */
export function stepByStep<Result>(steps: Steps<Result>): Promise<Result> {
  return inTurns(steps, othersTurn);
}
