// The web server, in a process of its own: what runs the commands' TypeScript would make it load twice as slowly.
// `node server.mjs HOST PORT dev|built` serves the project in the current folder and sends its URL to its parent.
import { createServer } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import next from "next";

/** Time for requests under way to end before their connections are cut. */
const GRACE_MS = 3_000;

const [hostname = "127.0.0.1", port = "3000", mode] = process.argv.slice(2);
// No protocol but HTTP is spoken, whatever is asked for; only the development build has a web socket.
const server = createServer({ shouldUpgradeCallback: () => mode === "dev" });
const app = next({
  dev: mode === "dev",
  dir: process.cwd(),
  hostname,
  port: Number(port),
  httpServer: server,
});

/**
 * Whether the address is a path, well encoded, without U+0000, which PostgreSQL can't look for; Next answers one that is not with an error of
 * its own, and a whole URL by leading there.
 */
function isReadable(url = "") {
  if (!url.startsWith("/")) return false;
  try {
    return !decodeURIComponent(url).includes("\0");
  } catch {
    return false;
  }
}

let ending = false;

/** Ends without being ended: instrumentation.ts closes the services at the same signals, and then nothing is left to do. */
async function end() {
  if (ending) return;
  ending = true;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await Promise.race([closed, delay(GRACE_MS, undefined, { ref: false })]);
  server.closeAllConnections();
  await app.close();
  if (process.connected) process.disconnect();
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void end());
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));

await app.prepare();
const handle = app.getRequestHandler();
server.on("request", (request, response) => {
  // Ends with the one address that the sender can't choose; see app/client-address.ts.
  const { "x-forwarded-for": said } = request.headers;
  const address = request.socket.remoteAddress ?? "";
  request.headers["x-forwarded-for"] = said ? `${said}, ${address}` : address;
  if (!isReadable(request.url)) return response.writeHead(400).end("This address can't be read.\n");
  // Of several hosts a proxy may have taken another one for the meant one.
  if ((request.headersDistinct.host?.length ?? 0) > 1) return response.writeHead(400).end("Name one host.\n");
  if (request.method === "TRACE") return response.writeHead(405).end("This is not done here.\n");
  void handle(request, response);
});
server.listen(Number(port), hostname, () => {
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  process.send?.(`http://${host}:${server.address().port}`);
});
