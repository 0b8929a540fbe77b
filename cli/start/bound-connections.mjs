// What whoever connects to the web server can hold of it, and for how long. What a request may do is decided elsewhere; this is about those
// that never become one, never end, or whose answers nobody takes.

/**
 * A head that trickles in is given up, a whole request too; the largest body, 13 MB, has five minutes, and smaller ones are cut short where
 * they are read (app/api/read-text.ts). An idle connection stays for longer than proxies keep theirs (60 s), so that none is closed just as
 * they send the next request on it.
 */
export const patience = {
  headersTimeout: 30_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};

/** Each takes some 100 kB when it is an event stream: together well below what a container is given. */
const mostConnections = 4_000;
/** Where no proxy stands in front, one address has its own people behind it, and half of the room is left to all others. */
const mostOfOneAddress = mostConnections / 2;
/** How long a reader may take nothing of what is sent to it: twice as long where Node first finds that something went out before. */
const stallMs = 30_000;
/** How long the rest of a body may still come that has been answered already: closed at once, its sender might not see the answer. */
const lingerMs = 10_000;

/**
 * Bounds a server's connections.
 * @param {import("node:http").Server} server
 * @param {{ behindProxies: boolean }} where behind proxies all come from the same few addresses
 */
export function boundConnections(server, { behindProxies }) {
  server.maxConnections = mostConnections;
  server.on("drop", () => server.closeIdleConnections());
  if (!behindProxies) boundEachAddress(server);
  // Told whenever nothing has gone in or out for so long, which only a reader is to blame for where something waits to go out.
  server.setTimeout(stallMs, (socket) => {
    if (socket.writableLength > 0) socket.destroy();
  });
  server.on("request", (request, response) => response.once("finish", () => endLate(request)));
}

/** @param {import("node:http").Server} server */
function boundEachAddress(server) {
  const open = new Map();
  server.on("connection", (socket) => {
    const { remoteAddress: address = "" } = socket;
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once("close", () => {
      const left = open.get(address) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (count > mostOfOneAddress) socket.destroy();
  });
}

/** @param {import("node:http").IncomingMessage} request */
function endLate(request) {
  if (request.complete) return;
  const end = () => request.complete || request.socket.destroy();
  setTimeout(end, lingerMs).unref();
}
