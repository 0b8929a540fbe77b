import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { RehearsalError } from "@/core/errors";
import { program } from "./binaries";
import { clusterOf, type Home } from "./home";

export const DATABASE_USER = "rehearsal";

/** A made cluster: PostgreSQL's data folder and the password of its only user. */
export interface Cluster {
  data: string;
  password: string;
}

/** The environment of PostgreSQL's programs: nothing of ours, above all no key. Windows needs its own. */
export function bareEnvironment(): NodeJS.ProcessEnv | undefined {
  if (process.platform === "win32") return undefined;
  return { LC_ALL: "C", PATH: "/usr/bin:/bin", NODE_ENV: "production" };
}

function initdb(home: Home, data: string, passwordFile: string, durable: boolean): Promise<void> {
  const args = [`--pgdata=${data}`, `--username=${DATABASE_USER}`, `--pwfile=${passwordFile}`];
  args.push("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-instructions");
  args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8");
  if (!durable) args.push("--no-sync");
  const child = spawn(program(home.programs, "initdb"), args, {
    cwd: "/",
    env: bareEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
    ...home.account,
  });
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`initdb could not be run: ${error.message}`)));
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(complaint.trim()))));
  });
}

function notMade(cause: Error): RehearsalError {
  const full = /no space left/i.test(cause.message);
  const why = full ? "the disk is full; free some space and start again." : cause.message.split("\n").pop();
  return new RehearsalError("unavailable", `The built-in database could not be made: ${why}`, {}, cause);
}

/** Makes a cluster under a name of its own and then renames it, so that there is never half a one. */
async function makeCluster(home: Home, durable: boolean): Promise<void> {
  const unfinished = path.join(home.folder, `cluster.${randomBytes(4).toString("hex")}`);
  const passwordFile = path.join(unfinished, "password");
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    if (home.account) {
      await chown(unfinished, home.account.uid, home.account.gid);
      await chown(passwordFile, home.account.uid, home.account.gid);
    }
    await initdb(home, path.join(unfinished, "data"), passwordFile, durable);
    await rename(unfinished, clusterOf(home.folder));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    const madeByAnother = await stat(clusterOf(home.folder)).catch(() => null);
    if (!madeByAnother) throw notMade(error as Error);
  }
}

/** What a making that was killed has left. Who is just making one sees that there is one, and takes that. */
async function removeUnfinished(folder: string): Promise<void> {
  const unfinished = (await readdir(folder)).filter((name) => /^cluster\.[0-9a-f]{8}$/.test(name));
  for (const name of unfinished)
    await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => {});
}

/**
 * The cluster of a home, made if there is none yet: UTF-8, sorted by code point on every machine, entered over
 * loopback with a random password only.
 */
export async function prepareCluster(
  home: Home,
  { durable, progress }: { durable: boolean; progress: (line: string) => void },
): Promise<Cluster> {
  const folder = clusterOf(home.folder);
  if (!(await stat(folder).catch(() => null))) {
    progress("Making the built-in database …");
    await makeCluster(home, durable);
  }
  await removeUnfinished(home.folder);
  const password = await readFile(path.join(folder, "password"), "utf8");
  return { data: path.join(folder, "data"), password };
}
