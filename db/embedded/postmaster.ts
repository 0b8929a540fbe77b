import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Account } from "./account";

const run = promisify(execFile);

/** A PostgreSQL server as its own lock file, `postmaster.pid`, tells of it. */
export interface Postmaster {
  pid: number;
  port: number;
  /** False while it starts, recovers or stops. */
  ready: boolean;
}

function lockFile(data: string): string {
  return path.join(data, "postmaster.pid");
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === "linux") return await readFile(`/proc/${pid}/cmdline`, "utf8");
  if (process.platform === "win32") return (await run("tasklist", ["/FI", `PID eq ${pid}`])).stdout;
  return (await run("ps", ["-o", "command=", "-p", String(pid)])).stdout;
}

/** After a crash another program may have been given the number. */
async function isPostmaster(pid: number, data: string): Promise<boolean> {
  const command = await commandLine(pid).catch(() => "");
  return process.platform === "win32" ? command.includes("postgres") : command.includes(data);
}

/** What `postmaster.pid` says, whether or not that server still lives; null if there is no such file. */
async function recorded(data: string): Promise<Postmaster | null> {
  const lines = (await readFile(lockFile(data), "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" } : null;
}

/** The server that runs on this data folder, be it still starting or about to stop; null if none does. */
export async function runningPostmaster(data: string): Promise<Postmaster | null> {
  const postmaster = await recorded(data);
  return postmaster && (await isPostmaster(postmaster.pid, data)) ? postmaster : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A server that starts writes its lock file in the moment after it has made it. */
const writtenWithinMs = 5_000;

/** A lock file without a word in it is, once it is older than that, what a crash has left: PostgreSQL would never start again. */
async function removeEmptied(data: string): Promise<void> {
  const found = await stat(lockFile(data)).catch(() => null);
  if (found?.size === 0 && Math.abs(Date.now() - found.mtimeMs) > writtenWithinMs)
    await rm(lockFile(data), { force: true });
}

/**
 * Makes a dead server's lock file harmless where it is empty, and where its number now belongs to another program, which PostgreSQL would take for
 * the server. It ignores its own parent's number, so that is put there; the rest stays, for by it PostgreSQL
 * makes sure that no process of the dead server is still at the data. Any other lock file is left alone: PostgreSQL removes a dead
 * server's itself, and a server that another command has just started must keep its own.
 */
export async function disownLockFile(data: string, account: Account): Promise<void> {
  await removeEmptied(data);
  const lines = (await readFile(lockFile(data), "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  if (lines.length < 2 || !(pid > 0) || !isAlive(pid) || (await isPostmaster(pid, data))) return;
  const replacement = `${lockFile(data)}.${randomBytes(4).toString("hex")}`;
  await writeFile(replacement, [String(process.pid), ...lines.slice(1)].join("\n"), {
    flag: "wx",
    mode: 0o600,
  });
  if (account) await chown(replacement, account.uid, account.gid);
  await rename(replacement, lockFile(data));
}
