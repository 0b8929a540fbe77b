import { execFile, spawnSync } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { RehearsalError } from "@/core/errors";

const run = promisify(execFile);

/** The system account that PostgreSQL runs under; null means the one that runs this. */
export type Account = { uid: number; gid: number } | null;

const ACCOUNT = "postgres";
/** Where system programs are, which an ordinary PATH may leave out. */
const SYSTEM_PATH = "/usr/sbin:/sbin:/usr/bin:/bin";

async function lookUp(name: string): Promise<Account> {
  const line = (await readFile("/etc/passwd", "utf8"))
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

async function create(name: string): Promise<Account> {
  const message = `PostgreSQL refuses to run as root, and the system account "${name}" could not be created for it: run Rehearsal as an ordinary user, or set DATABASE_URL.`;
  try {
    const args = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name];
    await run("useradd", args, { env: { PATH: SYSTEM_PATH, NODE_ENV: "production" } });
  } catch (cause) {
    throw new RehearsalError("not-supported", message, {}, cause);
  }
  return await lookUp(name);
}

/**
 * Whom to run PostgreSQL as. It refuses root, so root hands it to the owner of the existing cluster, else to the
 * account `postgres`, which is created where it is missing.
 * @param cluster folder of the cluster, which need not exist yet
 */
export async function databaseAccount(cluster: string): Promise<Account> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(cluster).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await lookUp(ACCOUNT)) ?? (await create(ACCOUNT));
}

/** Whether the account can enter a folder and run what is there: tried, for mode bits are not all that decides. */
export function canEnter(account: Account, folder: string): boolean {
  if (!account) return true;
  const tried = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], {
    cwd: "/",
    stdio: "ignore",
    ...account,
  });
  return tried.status === 0;
}
