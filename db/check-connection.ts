import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { RehearsalError } from "@/core/errors";

const OLDEST = 150_000;
/** A database that is started beside the product (by compose, say) may be a little later. */
const PATIENCE_MS = 10_000;
const POLL_MS = 500;

const without = "Without DATABASE_URL Rehearsal brings a database of its own.";

function explain(place: string, error: NodeJS.ErrnoException): string {
  if (error.code === "28P01" || error.code === "28000") {
    return `The database at ${place} refuses the user or the password of DATABASE_URL: correct it. ${without}`;
  }
  if (error.code === "3D000") return `${error.message}: create it, or correct DATABASE_URL. ${without}`;
  if (error.code === "53300") {
    return `The database at ${place} has no connection left: end what holds them, or raise its max_connections. ${without}`;
  }
  const reason = error.code ?? error.message;
  return `The database at ${place} can't be reached (${reason}): start it, or correct DATABASE_URL. ${without}`;
}

function placeOf(url: string): string {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    const form = "postgresql://user:password@host:5432/database";
    throw new RehearsalError("invalid-input", `DATABASE_URL is not of the form ${form}. ${without}`);
  }
  return new URL(url).host;
}

async function serverVersion(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on("error", () => {});
  try {
    await client.connect();
    const result = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    return result.rows[0]?.version ?? 0;
  } finally {
    await client.end().catch(() => {});
  }
}

async function patiently(url: string, place: string): Promise<number> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await serverVersion(url);
    } catch (error) {
      const mayPass = ["ECONNREFUSED", "57P03", "53300"].includes(
        (error as NodeJS.ErrnoException).code ?? "",
      );
      if (!mayPass || performance.now() > deadline) {
        throw new RehearsalError("unavailable", explain(place, error as NodeJS.ErrnoException), {}, error);
      }
      await delay(POLL_MS);
    }
  }
}

/**
 * Makes sure that a PostgreSQL 15 or newer answers at a URL, waiting a little for one that is just starting.
 * @throws RehearsalError with what to do if not; the password is never in it.
 */
export async function checkConnection(url: string): Promise<void> {
  const version = await patiently(url, placeOf(url));
  if (version >= OLDEST) return;
  const found = Math.floor(version / 10_000);
  throw new RehearsalError(
    "not-supported",
    `DATABASE_URL leads to a PostgreSQL ${found}; 15 or newer is needed. ${without}`,
  );
}
