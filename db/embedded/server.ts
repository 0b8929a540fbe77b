import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { RehearsalError } from "@/core/errors";
import { program } from "./binaries";
import { bareEnvironment, type Cluster, DATABASE_USER } from "./cluster";
import type { Home } from "./home";
import { disownLockFile, runningPostmaster } from "./postmaster";
import { openLog, whyItEnded } from "./server-log";

const run = promisify(execFile);
/** Recovery after a crash can take minutes where much was written. */
const START_DEADLINE_MS = 300_000;
const SLOW_MS = 5_000;
const POLL_MS = 50;

export interface Server {
  home: Home;
  cluster: Cluster;
  /** Port to use if the server has to be started; a free one if undefined. */
  port?: number;
  /** False for databases that may be lost with the machine's power: tests. */
  durable: boolean;
  progress: (line: string) => void;
}

export function connectionString(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${DATABASE_USER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function serverArguments({ cluster, durable }: Server, port: number): string[] {
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories=", "timezone=UTC"];
  settings.push("log_timezone=UTC", "log_checkpoints=off");
  if (!durable) settings.push("fsync=off", "full_page_writes=off");
  return ["-D", cluster.data, ...settings.flatMap((setting) => ["-c", setting])];
}

/** A server of ours at its start, and where in the log its lines begin. */
interface Attempt {
  child: ChildProcess;
  logOffset: number;
}

/** Detached: Ctrl-C in the terminal reaches us alone, and the server is stopped when the last request is done. */
async function spawnServer(server: Server): Promise<Attempt> {
  const { handle, offset } = await openLog(server.home.folder);
  const args = serverArguments(server, server.port ?? (await freePort()));
  const child = spawn(program(server.home.programs, "postgres"), args, {
    cwd: "/",
    env: bareEnvironment(),
    detached: true,
    stdio: ["ignore", handle.fd, handle.fd],
    ...server.home.account,
  });
  child.on("error", () => {});
  child.unref();
  await handle.close();
  return { child, logOffset: offset };
}

async function startUnlessRunning(server: Server): Promise<Attempt | null> {
  if (await runningPostmaster(server.cluster.data)) return null;
  await disownLockFile(server.cluster.data, server.home.account);
  return await spawnServer(server);
}

/** @throws RehearsalError if the attempt failed for a reason that will not pass by itself. */
async function hasEnded(attempt: Attempt | null, server: Server): Promise<boolean> {
  if (!attempt) return (await runningPostmaster(server.cluster.data)) === null;
  const { child, logOffset } = attempt;
  if (child.pid && child.exitCode === null && child.signalCode === null) return false;
  const reason = await whyItEnded(server.home.folder, logOffset);
  if (reason) throw reason;
  return true;
}

/** A connection, or null where the server has just ended. */
async function tryConnect(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    if ((error as { code?: string }).code !== "28P01") return null;
    const message =
      "The built-in database refuses its own password: was its data folder copied from elsewhere?";
    throw new RehearsalError("unavailable", message, {}, error);
  }
}

export interface Connection {
  client: pg.Client;
  port: number;
}

async function tryAttach({ cluster }: Server): Promise<Connection | null> {
  const postmaster = await runningPostmaster(cluster.data);
  // Before it is ready its port may still be another server's.
  if (!postmaster?.ready) return null;
  const { port } = postmaster;
  const client = await tryConnect(connectionString(cluster, port, "postgres"));
  return client && { client, port };
}

/**
 * Connects to the server of a cluster as its superuser. One that runs, left behind by a crash or started by
 * another command, is used as it is; otherwise one is started.
 * @throws RehearsalError with PostgreSQL's own reason if it does not start.
 */
export async function startOrAttach(server: Server): Promise<Connection> {
  const begun = performance.now();
  let told = false;
  let attempt = await startUnlessRunning(server);
  while (performance.now() - begun < START_DEADLINE_MS) {
    const connection = await tryAttach(server);
    if (connection) return connection;
    if (await hasEnded(attempt, server)) attempt = await startUnlessRunning(server);
    if (!told && performance.now() - begun > SLOW_MS) {
      told = true;
      server.progress("Waiting for the built-in database …");
    }
    await delay(POLL_MS);
  }
  const message =
    "The built-in database was not ready within five minutes: stop every Rehearsal and start again.";
  throw new RehearsalError("unavailable", message);
}

/** Rolls back what is open, writes everything down and ends (PostgreSQL's "fast" shutdown). */
export async function stopServer({ home, cluster }: Server): Promise<void> {
  const args = ["stop", "-D", cluster.data, "-m", "fast", "-w", "-t", "60"];
  const options = { cwd: "/", env: bareEnvironment(), ...home.account };
  await run(program(home.programs, "pg_ctl"), args, options).catch(async (error) => {
    if (await runningPostmaster(cluster.data)) throw error;
  });
}
