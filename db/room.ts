import type pg from "pg";
import { isDiskFull, isOutage } from "./outage";

/** How long what a trial has found is believed. */
const trialMs = 5_000;

/** Takes 1 MB for a moment, and gives it back. */
const trial = `
  BEGIN;
  CREATE TEMPORARY TABLE rehearsal_room AS SELECT n, md5(n::text) FROM generate_series(1, 16384) AS n;
  ROLLBACK`;

export interface Room {
  /** Told of whatever failed. */
  note(error: unknown): void;
  /** Whether there is room to write, as far as is known. */
  isThere(): Promise<boolean>;
}

/**
 * Whether the database's disk has room: it has until something could not be written for want of it, and again when a trial works. Nothing
 * is tried while all goes well.
 */
export function watchRoom(pool: pg.Pool, now: () => number = () => performance.now()): Room {
  let full = false;
  let lastTrial: { at: number; done: Promise<void> } | null = null;
  const tryOnce = async () => {
    full = await isFull(pool);
  };
  return {
    note(error) {
      full ||= isDiskFull(error);
    },
    async isThere() {
      if (!full) return true;
      if (!lastTrial || now() - lastTrial.at >= trialMs) lastTrial = { at: now(), done: tryOnce() };
      await lastTrial.done;
      return !full;
    },
  };
}

/** Another refusal, such as that no temporary tables may be made, says nothing of the disk. */
async function isFull(pool: pg.Pool): Promise<boolean> {
  const client = await pool.connect().catch(() => null);
  if (!client) return true;
  try {
    await client.query(trial);
    return false;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    return isDiskFull(error) || isOutage(error);
  } finally {
    client.release();
  }
}
