import { createHash } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import path from "node:path";
import { RehearsalError } from "@/core/errors";

/** The path of a socket is limited to about a hundred characters, so that the shorter way of writing it is taken. */
function socketIn(dataDir: string): string {
  const absolute = path.resolve(dataDir, "start.sock");
  const relative = path.relative(process.cwd(), absolute);
  if (process.platform !== "win32") return relative.length < absolute.length ? relative : absolute;
  return `\\\\.\\pipe\\rehearsal-${createHash("sha256").update(absolute).digest("hex").slice(0, 16)}`;
}

/** What the holder of the lock says of itself; null if there is none. */
function askHolder(socketPath: string): Promise<string | null> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(socketPath);
    socket.setEncoding("utf8").on("data", (chunk) => {
      said += chunk;
    });
    socket.on("error", () => resolve(null));
    socket.on("end", () => resolve(said));
  });
}

/**
 * Makes sure that one product at most is served from a data folder. A socket rather than a file, for it cannot outlive its
 * process.
 * @param url where this product will be
 * @returns what gives the lock back
 * @throws RehearsalError that names the product that holds it.
 */
export async function lockFolder(dataDir: string, url: string): Promise<() => void> {
  const socketPath = socketIn(dataDir);
  const holder = await askHolder(socketPath);
  if (holder !== null) {
    const message = `Rehearsal already runs from this folder (${holder}): use that one, or stop it first.`;
    throw new RehearsalError("conflict", message);
  }
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch(() => {});
  await rm(socketPath, { force: true }).catch(() => {});
  const server = createServer((socket) => socket.end(`${url}, process ${process.pid}`));
  // Where no socket can be made there is no lock; the port and the database still keep two products apart.
  server.on("error", () => {});
  server.listen(socketPath).unref();
  return () => server.close();
}

/** Whether a product is served from this data folder now. */
export async function isServed(dataDir: string): Promise<boolean> {
  return (await askHolder(socketIn(dataDir))) !== null;
}
