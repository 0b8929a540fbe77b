import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { type Cluster, prepareCluster } from "@/db/embedded/cluster";
import { type Home, prepareHome, removeHome } from "@/db/embedded/home";
import { runningPostmaster } from "@/db/embedded/postmaster";
import { connectionString, startOrAttach, stopServer } from "@/db/embedded/server";
import { environmentWith } from "@/env";

/** Something that can be killed in the hardest way, and started again where it was. */
export interface Killable {
  readonly name: string;
  start(): Promise<void>;
  kill(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** Nothing of what is set on the developer's machine reaches the product. */
const unset = { OPENAI_API_KEY: "", REHEARSAL_HOSTS: "", LOG_LEVEL: "error", NODE_ENV: "production" };

/** A process of the product that is ready as soon as `isReady` says so. */
export class NodeProcess implements Killable {
  private child: ChildProcess | null = null;
  private output = "";

  constructor(
    readonly name: string,
    private readonly args: string[],
    private readonly env: Record<string, string>,
    private readonly isReady: (output: string) => Promise<boolean>,
  ) {}

  async start(): Promise<void> {
    this.output = "";
    const env = environmentWith({ ...unset, ...this.env });
    const child = spawn(process.execPath, this.args, { env, stdio: ["ignore", "pipe", "pipe"] });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        this.output = (this.output + String(chunk)).slice(-20_000);
      });
    }
    const deadline = performance.now() + 90_000;
    while (!(await this.isReady(this.output))) {
      if (child.exitCode !== null || performance.now() > deadline)
        throw new Error(`${this.name} did not start cleanly:\n${this.output}`);
      await delay(50);
    }
  }

  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  }

  /** The last lines of what it wrote since it was started. */
  lastLines(): string[] {
    return this.output
      .trim()
      .split("\n")
      .slice(-8)
      .map((line) => `${this.name}: ${line.slice(0, 1_500)}`);
  }
}

/** A PostgreSQL of its own. It writes without fsync: a killed process loses nothing by that, a machine without power would. */
export class DatabaseProcess implements Killable {
  readonly name = "postgres";

  private constructor(
    private readonly dataDir: string,
    private readonly home: Home,
    private readonly cluster: Cluster,
    private readonly port: number,
  ) {}

  static async create(dataDir: string): Promise<DatabaseProcess> {
    const home = await prepareHome(dataDir);
    const cluster = await prepareCluster(home, { durable: false, progress: () => {} });
    return new DatabaseProcess(dataDir, home, cluster, await freePort());
  }

  url(database = "postgres"): string {
    return connectionString(this.cluster, this.port, database);
  }

  async start(): Promise<void> {
    const { client } = await startOrAttach(this.server());
    await client.end();
  }

  async kill(): Promise<void> {
    const postmaster = await runningPostmaster(this.cluster.data);
    if (postmaster) process.kill(postmaster.pid, "SIGKILL");
    while (await runningPostmaster(this.cluster.data)) await delay(10);
  }

  async remove(): Promise<void> {
    await stopServer(this.server());
    await removeHome(this.dataDir);
  }

  private server() {
    return { home: this.home, cluster: this.cluster, port: this.port, durable: false, progress: () => {} };
  }
}
