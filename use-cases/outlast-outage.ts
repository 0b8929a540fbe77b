import { setTimeout as delay } from "node:timers/promises";
import { RehearsalError } from "@/core/errors";

const retryMs = 500;
const giveUpMs = 120_000;

export function isAway(error: unknown): boolean {
  return error instanceof RehearsalError && error.code === "unavailable";
}

/**
 * Does a work of the database, over and over for two minutes while that is away.
 * @param work may be done twice: it may have worked without our hearing of it
 * @param onAway told of each attempt in vain
 * @throws what `work` throws for another reason, or when the two minutes are over
 */
export async function outlastOutage<Value>(work: () => Promise<Value>, onAway: () => void): Promise<Value> {
  const giveUpAt = performance.now() + giveUpMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error) || performance.now() > giveUpAt) throw error;
      onAway();
      await delay(retryMs);
    }
  }
}
