import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "./generated/client";

export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;

/** How long a request waits in line for a connection: many at once are served one after the other, and not refused. */
const inLineMs = 30_000;
/** How long the database may take to accept a connection. */
const connectMs = 10_000;
/** What an instance waits for a database that does not answer, and a database for an instance that has vanished in mid-transaction. */
const patience = {
  connectionTimeoutMillis: inLineMs,
  query_timeout: 10_000,
  idle_in_transaction_session_timeout: 20_000,
  keepAlive: true,
};

/** What a connection that is lost tells whoever listens: nothing that the next query does not find out by itself. */
const ignore = () => {};

/**
 * A connection that ends with the first query that is not answered in time: else it would go back to the pool, and whoever took it next would
 * wait behind that query in vain. The pool's own patience covers both the line and the connecting, so a connection has to have its own.
 */
class PromptClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, connectionTimeoutMillis: connectMs });
    this.on("error", ignore);
    const ask = this.query.bind(this) as (...args: unknown[]) => unknown;
    const query = (...args: unknown[]) => {
      const asked = ask(...args);
      if (asked instanceof Promise) asked.catch((error) => this.endIfUnanswered(error));
      return asked;
    };
    this.query = query as typeof this.query;
  }

  private endIfUnanswered({ message }: Error): void {
    if (message === "Query read timeout") void this.end().catch(ignore);
  }
}

/** Prisma writes times without their zone, and leaves the zone out that it reads: both are right in this one alone. */
async function tellTimesInUtc(client: pg.ClientBase): Promise<void> {
  await client.query("SET TIME ZONE 'UTC'");
}

/**
 * A pool of at most `connections`. Streaming holds none of them: a reply's pieces are short inserts.
 * @param url a `postgres://` connection string
 */
export function openPool(url: string, connections = 10): pg.Pool {
  const own = { Client: PromptClient, onConnect: tellTimesInUtc };
  const pool = new pg.Pool({ connectionString: url, max: connections, ...own, ...patience });
  const unused = new Set<pg.PoolClient>();
  idle.set(pool, unused);
  pool.on("acquire", (client) => unused.delete(client));
  pool.on("release", (_error, client) => unused.add(client));
  pool.on("remove", (client) => unused.delete(client));
  return pool.on("error", ignore);
}

/** Which connections of a pool nobody uses just now. */
const idle = new WeakMap<pg.Pool, Set<pg.PoolClient>>();

/**
 * Gives up the connections of a pool that nobody uses. To be called where another one has turned out to be dead: these most likely are too,
 * and whoever took one would wait in vain for as long as a query may take.
 */
export function dropIdle(pool: pg.Pool): void {
  for (const client of idle.get(pool) ?? []) {
    // So that the pool forgets it at once, and not only when the socket's end is heard of.
    client.emit("error", new Error("given up: another connection is dead"));
    if (client instanceof pg.Client) client.connection.stream.destroy();
  }
}

/** A client over a pool, which ends with it. */
export function connectOver(pool: pg.Pool): Database {
  return new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true }),
    // Its own default is 2 s, which 200 turns at once overrun.
    transactionOptions: { maxWait: inLineMs },
  });
}

/** A client over a pool of its own; see `openPool`. */
export function connect(url: string, connections?: number): Database {
  return connectOver(openPool(url, connections));
}
