/** A long computation that says where it may be interrupted, so that whoever runs it can let others have their turn there. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs all steps without a break. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Runs them one by one, with `othersTurn` awaited between two. @throws what a step throws */
export async function inTurns<Result>(
  steps: Steps<Result>,
  othersTurn: () => Promise<unknown>,
): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    await othersTurn();
    step = steps.next();
  }
  return step.value;
}
