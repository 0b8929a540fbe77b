// The web server, in a process of its own: what runs the commands' TypeScript would make it load twice as slowly.
// `node server.mjs HOST PORT dev|built PROXIES` serves the project in the current folder and sends its URL to its parent.
import { createServer } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import next from "next";
import { parseAndValidateFlightRouterState as readRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";
import { boundConnections, patience } from "./bound-connections.mjs";
import { boundEachConnection, linePagesUp } from "./bound-requests.mjs";

/** Time for requests under way to end before their connections are cut. */
const GRACE_MS = 3_000;

const [hostname = "127.0.0.1", port = "3000", mode, proxies] = process.argv.slice(2);
// No protocol but HTTP is spoken, whatever is asked for; only the development build has a web socket.
const server = createServer({ ...patience, shouldUpgradeCallback: () => mode === "dev" });
boundConnections(server, { behindProxies: Number(proxies) > 0 });
boundEachConnection(server);
const linePage = linePagesUp();
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

/** Whether Next makes a page of it: by the path that is left once `..` has been followed, however that is written. */
const isPage = (url = "") => !/^\/(?:api|_next\/static)\//.test(new URL(`http://host${url}`).pathname);

/** Whether what the pages' own script says of where it is can be read; to Next, what can't is a fault of ours (500, with a stack in the log). */
function isStateReadable({ "next-router-state-tree": state }) {
  try {
    readRouterState(state);
    return true;
  } catch {
    return false;
  }
}

/**
 * Why a page is not asked for so, or null. A page takes nothing, and what comes along all the same must not reach Next, which would keep up to
 * 10 MB of each such request in memory for `proxy.ts`, for as long as the rest is on its way.
 */
function refusalOfPage({ method, headers }) {
  if (method !== "GET" && method !== "HEAD") return { status: 405, sentence: "A page is only to be read." };
  const takesNothing = !headers["transfer-encoding"] && !Number(headers["content-length"] ?? 0);
  if (!takesNothing) return { status: 400, sentence: "A page takes nothing: ask without a body." };
  return isStateReadable(headers) ? null : { status: 400, sentence: "Where you are can't be read." };
}

/** Answers with a sentence, which nobody keeps. */
function refuse(response, status, sentence, headers = {}) {
  response.writeHead(status, { "content-type": "text/plain", "cache-control": "no-store", ...headers });
  response.end(`${sentence}\n`);
}

/** Has Next answer, a page when it is its turn. The development build's own pages take bodies. */
function answer(request, response) {
  if (mode === "dev" || !isPage(request.url)) return void handle(request, response);
  const refusal = refusalOfPage(request);
  if (refusal) return refuse(response, refusal.status, refusal.sentence, { allow: "GET, HEAD" });
  // As app/client-address.ts reads it.
  const place = request.headers["x-forwarded-for"].split(",").at(-1 - Number(proxies)) ?? "";
  if (linePage(place.trim(), response, () => void handle(request, response))) return;
  const sentence = "Too many pages were asked for at once. Nothing is lost: load this one again in 5 s.";
  refuse(response, 429, sentence, { "retry-after": "5" });
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
  if (request.socket.destroyed) return;
  if (!isReadable(request.url)) return refuse(response, 400, "This address can't be read.");
  // Of several hosts a proxy may have taken another one for the meant one.
  if ((request.headersDistinct.host?.length ?? 0) > 1) return refuse(response, 400, "Name one host.");
  if (request.method === "TRACE") return refuse(response, 405, "This is not done here.");
  answer(request, response);
});

/** The port was free when the start began, and another program has taken it since. The parent says so, and ends this. */
function tellTaken({ code }) {
  process.send?.({ refused: code });
}

server.once("error", tellTaken);
server.listen(Number(port), hostname, () => {
  server.off("error", tellTaken);
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  process.send?.(`http://${host}:${server.address().port}`);
});
