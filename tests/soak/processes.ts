import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { type Cluster, prepareCluster } from "@/db/embedded/cluster";
import { type Home, prepareHome, removeHome } from "@/db/embedded/home";
import { runningPostmaster } from "@/db/embedded/postmaster";
import { connectionString, startOrAttach, stopServer } from "@/db/embedded/server";

/** Something that can be killed in the hardest way, and started again where it was. */
export interface Killable {
  readonly name: string;
  start(): Promise<void>;
  kill(): Promise<void>;
}

/**
 * A port that stays free while nobody listens there: none of those that a system gives to outgoing connections, of which one could be made
 * in the moment between a kill and the next start.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer().listen(randomInt(10_000, 32_000), "127.0.0.1");
    const [address] = await once(server, "listening").then(
      () => [server.address()],
      () => [null],
    );
    if (!address || typeof address === "string") continue;
    server.close();
    await once(server, "close");
    return address.port;
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
