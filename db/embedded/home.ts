import { createHash } from "node:crypto";
import {
  chmod,
  chown,
  cp,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { RehearsalError } from "@/core/errors";
import { type Account, canEnter, databaseAccount } from "./account";
import { installedPostgres } from "./binaries";
import { runningPostmaster } from "./postmaster";

/** Where root's databases live when PostgreSQL's account cannot reach the project's own folder. */
const SHARED = "/var/lib/rehearsal";
const POINTER = "location";
const LEAST_FREE_BYTES = 200 * 2 ** 20;

/** All that a database needs of the machine. */
export interface Home {
  /** Holds the cluster, its password and its log. */
  folder: string;
  /** PostgreSQL's programs, reachable by `account`. */
  programs: string;
  account: Account;
}

function refused(dataDir: string, cause: NodeJS.ErrnoException): never {
  const what =
    cause.code === "ENOSPC"
      ? `There is no room left on the disk for the data folder ${dataDir}: free some space and start again.`
      : `The data folder ${dataDir} can't be written (${cause.code}): give yourself the right to write there, or set REHEARSAL_DATA_DIR to a folder of your own.`;
  throw new RehearsalError("unavailable", what, {}, cause);
}

/** A server that runs already is not refused: whoever's disk is full needs a backup of it, elsewhere. */
async function refuseFullDisk(folder: string): Promise<void> {
  if (await runningPostmaster(path.join(clusterOf(folder), "data"))) return;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= LEAST_FREE_BYTES) return;
  const message = `Less than 200 MB are free on the disk of the data folder ${folder}: free some space and start again.`;
  throw new RehearsalError("unavailable", message);
}

async function privateFolder(folder: string, account: Account): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account) await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
}

/** The folder below `/var/lib` that belongs to this data folder, with a pointer to it left there. */
async function sharedFolder(dataDir: string, account: Account): Promise<string> {
  const hash = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  const folder = path.join(SHARED, hash);
  await mkdir(SHARED, { recursive: true, mode: 0o755 });
  await privateFolder(folder, account);
  await writeFile(path.join(dataDir, POINTER), `${folder}\n`, { mode: 0o600 });
  return folder;
}

function lockedIn(dataDir: string): RehearsalError {
  const message = `The database in ${dataDir} can't be reached by PostgreSQL's account any more: let it enter the folders above (chmod a+x), as it could before.`;
  return new RehearsalError("unavailable", message);
}

async function pointedFolder(dataDir: string): Promise<string> {
  return (await readFile(path.join(dataDir, POINTER), "utf8").catch(() => "")).trim();
}

async function chooseFolder(dataDir: string): Promise<Pick<Home, "folder" | "account">> {
  const pointed = await pointedFolder(dataDir);
  const account = await databaseAccount(clusterOf(pointed || dataDir));
  if (pointed) {
    await privateFolder(pointed, account);
    return { folder: pointed, account };
  }
  const reachable = canEnter(account, path.dirname(dataDir));
  if (!reachable && (await stat(clusterOf(dataDir)).catch(() => null))) throw lockedIn(dataDir);
  await privateFolder(dataDir, reachable ? account : null);
  return { folder: reachable ? dataDir : await sharedFolder(dataDir, account), account };
}

/** A copy of the programs that every account can reach; made whole under another name first. */
async function sharedPrograms(installed: string): Promise<string> {
  const version = createHash("sha256")
    .update(await readFile(path.join(installed, "../package.json")))
    .digest("hex");
  const target = path.join(SHARED, `postgres-${version.slice(0, 12)}`);
  if (await realpath(target).catch(() => null)) return target;
  const unfinished = `${target}.${process.pid}`;
  await cp(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true, force: true }));
  return target;
}

export function clusterOf(folder: string): string {
  return path.join(folder, "cluster");
}

/**
 * Finds or makes the private place of a database (mode 0700): `dataDir` itself or, for root where PostgreSQL's account
 * cannot reach that, a folder below `/var/lib/rehearsal`, named in `dataDir/location`.
 * @throws RehearsalError if the folder can't be written or the disk is full.
 */
export async function prepareHome(dataDir: string): Promise<Home> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const { folder, account } = await chooseFolder(await realpath(dataDir));
    await refuseFullDisk(folder);
    const installed = await installedPostgres();
    const programs = canEnter(account, installed) ? installed : await sharedPrograms(installed);
    return { folder, account, programs };
  } catch (error) {
    if (error instanceof RehearsalError) throw error;
    return refused(dataDir, error as NodeJS.ErrnoException);
  }
}

/** Deletes a database for good, wherever it lives; nothing may be using it. */
export async function removeHome(dataDir: string): Promise<void> {
  const pointed = await pointedFolder(dataDir);
  if (pointed) await rm(pointed, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
