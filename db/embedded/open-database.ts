import type pg from "pg";
import { RehearsalError } from "@/core/errors";
import { prepareCluster } from "./cluster";
import { prepareHome } from "./home";
import { type Connection, connectionString, type Server, startOrAttach, stopServer } from "./server";

const DATABASE = "rehearsal";
/** Any number; every command that uses the server holds this advisory lock, shared. */
const IN_USE = 74_100_001;
/** A server that dies more often than this within a minute is not started once more. */
const MOST_RESTARTS = 3;

export interface EmbeddedDatabase {
  /** Valid until `close()`, a restart of the server included. */
  url: string;
  /** Lets go of the server; the last one to do so stops it. */
  close(): Promise<void>;
}

interface OpenOptions {
  /** The data folder, `.data` say; made if missing. */
  dataDir: string;
  /** False for a database that may be lost with the machine's power: a test's. */
  durable?: boolean;
  /** Told, in a sentence, of what takes long. */
  progress?: (line: string) => void;
  /** Told when the server died and could not be brought back. */
  onLost?: (error: unknown) => void;
}

async function createDatabase(client: pg.Client): Promise<void> {
  const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
  if (found.rowCount) return;
  await client.query(`CREATE DATABASE "${DATABASE}"`).catch((error) => {
    const madeByAnother = ["42P04", "23505"].includes(error.code);
    if (!madeByAnother) throw error;
  });
}

/** PostgreSQL's codes for a server that is ending, and what is left of a connection cut meanwhile. */
function isEnding(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  const codes = ["57P01", "57P02", "57P03", "ECONNRESET", "EPIPE"];
  return codes.includes(code ?? "") || /terminated|not queryable/.test(message ?? "");
}

/** Connects and declares the use of the server; over again if it was just about to stop. */
async function take(server: Server): Promise<Connection> {
  for (;;) {
    const connection = await startOrAttach(server);
    try {
      await connection.client.query("SELECT pg_advisory_lock_shared($1)", [IN_USE]);
      await createDatabase(connection.client);
      return connection;
    } catch (error) {
      await connection.client.end().catch(() => {});
      if (!isEnding(error)) throw error;
    }
  }
}

/** Ends the use of the server and stops it if nobody else uses it, or it is ending anyway. */
async function release({ client }: Connection, server: Server): Promise<void> {
  try {
    await client.query("SELECT pg_advisory_unlock_shared($1)", [IN_USE]);
    const { rows } = await client.query<{ last: boolean }>("SELECT pg_try_advisory_lock($1) AS last", [
      IN_USE,
    ]);
    if (rows[0]?.last) await stopServer(server);
  } catch (error) {
    if (!isEnding(error)) throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Keeps the connection that declares the use of the server, and with it the server itself, until told to let go. */
function keep(first: Connection, server: Server, onLost: (error: unknown) => void): () => Promise<void> {
  let current = Promise.resolve(first);
  let closing = false;
  let ends: number[] = [];

  const revive = async (): Promise<Connection> => {
    ends = [...ends, performance.now()].filter((time) => performance.now() - time < 60_000);
    if (ends.length > MOST_RESTARTS)
      throw new RehearsalError("unavailable", "The built-in database keeps ending.");
    server.progress("The built-in database ended; starting it again …");
    return watch(await take({ ...server, port: first.port }));
  };
  const watch = (connection: Connection): Connection => {
    connection.client.once("end", () => {
      if (closing) return;
      current = revive();
      current.catch(onLost);
    });
    return connection;
  };
  watch(first);
  return async () => {
    closing = true;
    await release(await current, server);
  };
}

/**
 * Opens the built-in PostgreSQL of a data folder: made at first use, started if it does not run, shared with every other
 * command that uses it, and started again on the same port if it dies meanwhile.
 * @throws RehearsalError with what to do if the folder or the disk does not allow it.
 */
export async function openDatabase(options: OpenOptions): Promise<EmbeddedDatabase> {
  const { dataDir, durable = true, progress = () => {}, onLost = () => {} } = options;
  const home = await prepareHome(dataDir);
  const cluster = await prepareCluster(home, { durable, progress });
  const server: Server = { home, cluster, durable, progress };
  const first = await take(server);
  return { url: connectionString(cluster, first.port, DATABASE), close: keep(first, server, onLost) };
}
