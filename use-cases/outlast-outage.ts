import { setTimeout as delay } from "node:timers/promises";
import { RehearsalError } from "@/core/errors";

const retryMs = 500;
const giveUpMs = 120_000;
/** Whoever sent it waits for the answer meanwhile, and can send it again. */
const answerMs = 5_000;

export function isAway(error: unknown): boolean {
  return error instanceof RehearsalError && error.code === "unavailable";
}

/**
 * Does a work of the database, over and over for two minutes while that is away.
 * @param work may be done twice: it may have worked without our hearing of it
 * @param onAway told of each attempt in vain; what it throws ends the attempts
 * @param patienceMs how long it is tried after the first attempt in vain
 * @throws what `work` throws for another reason, or when the time is over
 */
export async function outlastOutage<Value>(
  work: () => Promise<Value>,
  onAway: (error: unknown) => void,
  patienceMs: number = giveUpMs,
): Promise<Value> {
  let giveUpAt: number | null = null;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      giveUpAt ??= performance.now() + patienceMs;
      if (!isAway(error) || performance.now() > giveUpAt) throw error;
      onAway(error);
      await delay(retryMs);
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof RehearsalError && error.code === "not-found";
}

/**
 * Takes something away. Where the connection was lost in it and nothing is there afterwards, it is gone, as it was meant to be.
 * @param remove false, or RehearsalError "not-found", where there is nothing
 * @returns whether it is gone by this
 */
export function learnRemoval(remove: () => Promise<unknown>): Promise<boolean> {
  let mayBeDone = false;
  return learnOutcome(async () => {
    try {
      return (await remove()) !== false || mayBeDone;
    } catch (error) {
      if (mayBeDone && isMissing(error)) return true;
      mayBeDone ||= isAway(error);
      throw error;
    }
  });
}

/**
 * Does a work of the database; where the connection was lost in it, over again, to learn whether it was done.
 * @param work has the same outcome the second time
 * @param mayBeDone whether an attempt got so far
 * @throws RehearsalError "unavailable" where the database stays away
 */
export function learnOutcome<Value>(
  work: () => Promise<Value>,
  mayBeDone: () => boolean = () => true,
): Promise<Value> {
  const refuse = (error: unknown) => {
    if (!mayBeDone()) throw error;
  };
  return outlastOutage(work, refuse, answerMs);
}
