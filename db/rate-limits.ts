import { createHmac } from "node:crypto";
import type pg from "pg";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRes,
  RLWrapperTimeouts,
} from "rate-limiter-flexible";
import { RehearsalError } from "@/core/errors";
import type { LimitName, RateLimits } from "@/use-cases/ports/limits";
import { SharedLimiter } from "./shared-limiter";

/** So often within so many seconds. */
export interface Allowance {
  points: number;
  seconds: number;
}
export type Allowances = Record<LimitName, Allowance>;

/** A database that takes longer counts as away: a request should not wait for being counted. */
const patienceMs = 500;

/**
 * Limits over PostgreSQL, and by each instance for itself, which is all there is while the database is away: so a limit never opens, and no
 * instance ever lets more pass than the limit, not where some of its counting at the database came to nothing either. Whoever is over one
 * is turned away by the instance alone, without a query.
 * @param secret without which nobody finds out whom a row counts; the same on all instances
 * @param patience milliseconds until a database that does not answer counts as away
 */
export function createRateLimits(
  pool: pg.Pool,
  allowances: Allowances,
  secret: string,
  patience: number = patienceMs,
): RateLimits {
  const named = Object.entries(allowances) as [LimitName, Allowance][];
  const limiters = new Map(
    named.map(([name, allowance]) => [name, limitersOf(pool, name, allowance, patience)]),
  );
  return {
    async take(name, key) {
      try {
        const counted = `${hashOf(key, secret)}:${name}`;
        for (const limiter of limiters.get(name) ?? []) await limiter.consume(counted);
      } catch (error) {
        throw error instanceof RateLimiterRes ? overLimit(error, allowances[name]) : error;
      }
    },
  };
}

/**
 * A row outlasts whom it counts: it has nobody's e-mail address or network, and no link that could still be used. Without a secret, all
 * networks there are could be tried until one has the hash.
 */
function hashOf(key: string, secret: string): string {
  return createHmac("sha256", secret).update(key).digest("base64url");
}

function limitersOf(
  pool: pg.Pool,
  name: LimitName,
  { points, seconds }: Allowance,
  timeoutMs: number,
): readonly RateLimiterAbstract[] {
  const allowance = { points, duration: seconds, keyPrefix: "" };
  const own = new RateLimiterMemory(allowance);
  const limiter = new SharedLimiter(pool, {
    ...allowance,
    // One limiter removes what all of them have left behind.
    clearExpiredByTimeout: name === "reads",
    inMemoryBlockOnConsumed: points + 1,
    // Counted by the instance already.
    insuranceLimiter: new RateLimiterMemory({ ...allowance, points: Number.MAX_SAFE_INTEGER }),
  });
  return [own, new RLWrapperTimeouts({ limiter, timeoutMs })];
}

function overLimit({ msBeforeNext }: RateLimiterRes, { points, seconds }: Allowance): RehearsalError {
  const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
  const [code, span] =
    seconds > 60 ? (["limit-reached", "an hour"] as const) : (["too-many-requests", "a minute"] as const);
  const message = `That is more than the ${points} that are taken in ${span}. Try again in ${retryAfter} s.`;
  return new RehearsalError(code, message, { retryAfter });
}
