import type pg from "pg";
import { RateLimiterPostgres } from "rate-limiter-flexible";

/** Milliseconds since 1970, as `rate_limit.expire` has them. */
const now = "(extract(epoch FROM now()) * 1000)::bigint";
const over = `kept.expire <= ${now}`;
const count = `
  INSERT INTO rate_limit AS kept (key, points, expire) VALUES ($1, $2, ${now} + $3)
  ON CONFLICT (key) DO UPDATE SET
    points = CASE WHEN ${over} THEN excluded.points ELSE kept.points + excluded.points END,
    expire = CASE WHEN ${over} THEN excluded.expire ELSE kept.expire END
  RETURNING points, expire - ${now} + $4 AS expire`;

/**
 * The library's limiter, by the database's clock. Its own query brings the machine's, by which a span that one instance has begun would be
 * over too soon, or last too long, on another whose clock is off.
 */
export class SharedLimiter extends RateLimiterPostgres {
  constructor(
    private readonly pool: pg.Pool,
    options: Omit<ConstructorParameters<typeof RateLimiterPostgres>[0], "storeClient">,
  ) {
    super({ ...options, storeClient: pool, storeType: "pool", tableName: "rate_limit", tableCreated: true });
  }

  /** What the library calls to count. @returns a row whose end is in this machine's time, from which the library takes the wait */
  _upsert(key: string, points: number, milliseconds: number): Promise<pg.QueryResult> {
    return this.pool.query(count, [key, points, Math.round(milliseconds), Date.now()]);
  }
}
