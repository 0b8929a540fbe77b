import { constants } from "node:fs";
import { type FileHandle, open, readFile } from "node:fs/promises";
import path from "node:path";
import { RehearsalError } from "@/core/errors";

const LARGEST_BYTES = 5 * 2 ** 20;
/** The folder belongs to PostgreSQL's account, which must not lead root's writing elsewhere by a link. */
const APPEND = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);

function logFile(folder: string): string {
  return path.join(folder, "postgres.log");
}

/** Opens PostgreSQL's log for appending, emptied if it has grown large. */
export async function openLog(folder: string): Promise<{ handle: FileHandle; offset: number }> {
  const handle = await open(logFile(folder), APPEND, 0o600);
  const { size } = await handle.stat();
  if (size <= LARGEST_BYTES) return { handle, offset: size };
  await handle.truncate();
  return { handle, offset: 0 };
}

/**
 * Reads why a server ended at its start.
 * @param offset where in the log its own lines begin, in bytes
 * @returns null if it only met another server, or one that is about to end, so that trying again helps
 */
export async function whyItEnded(folder: string, offset: number): Promise<RehearsalError | null> {
  const log = (await readFile(logFile(folder)).catch(() => Buffer.alloc(0))).subarray(offset).toString();
  if (/already exists|lock file "[^"]*" is empty|still in use|Address already in use/i.test(log)) return null;
  const full = /no space left/i.test(log);
  const line = log
    .split("\n")
    .findLast((entry) => /FATAL|PANIC|error while loading|^postgres: could not/.test(entry));
  const reason = full
    ? "the disk is full; free some space"
    : (line?.replace(/^(.*?(FATAL|PANIC)|postgres):\s*/, "") ?? "it ended at once");
  const message = `The built-in database could not start: ${reason} (all of it is in ${logFile(folder)}).`;
  return new RehearsalError("unavailable", message);
}
