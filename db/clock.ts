import type { Pool } from "pg";
import type { Transaction } from "./client";

const againMs = 60_000;

/** One clock for all instances. */
export interface SharedClock {
  /** Milliseconds since 1970. */
  now(): number;
  close(): void;
}

/**
 * The database's clock, as this machine can tell it: how far the two are apart is asked at once, and every minute. So an interview's time is
 * right whichever instance takes a turn, however wrong the clock of its machine is.
 * @param machine this machine's clock, milliseconds since 1970
 */
export async function openClock(pool: Pool, machine: () => number = Date.now): Promise<SharedClock> {
  let ahead = await measure(pool, machine);
  const again = async () => {
    ahead = await measure(pool, machine).catch(() => ahead);
  };
  const timer = setInterval(() => void again(), againMs).unref();
  return { now: () => machine() + ahead, close: () => clearInterval(timer) };
}

/** Milliseconds that the database is ahead, taken to have been asked halfway. */
async function measure(pool: Pool, machine: () => number): Promise<number> {
  const begun = machine();
  const { rows } = await pool.query("SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now");
  return Math.round(Number(rows[0]?.now) - (begun + machine()) / 2);
}

/** The database's time, the same throughout a transaction, as its defaults have it. */
export async function timeOf(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT now()`;
  if (!row) throw new Error("the database does not tell the time");
  return row.now;
}
