import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { boundEachConnection, linePagesUp } from "@/cli/start/bound-requests.mjs";

/** What the bounds are, as the file has them. */
const [madeAtOnce, madeOfOnePlace, ofOnePlace, ofOneConnection] = [24, 8, 200, 8];

let server: Server;
/** Pages that are being made, until the test ends them; the address that was asked for is the place that asks. */
let made: ServerResponse[];
let turnedAway: number;
/** Requests that are over, answered or not. */
let over: number;
let sockets: Socket[];

beforeEach(async () => {
  [made, turnedAway, over, sockets] = [[], 0, 0, []];
  const linePage = linePagesUp();
  server = createServer();
  boundEachConnection(server);
  server.on("request", ({ url = "" }, response) => {
    response.once("close", () => over++);
    if (linePage(url, response, () => make(response))) return;
    turnedAway++;
    response.writeHead(429).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Asks for as many pages, each on a connection of its own, or all on one. */
async function ask(count: number, place: string, onOne = false): Promise<Socket[]> {
  const { port } = server.address() as AddressInfo;
  const request = `GET ${place} HTTP/1.1\r\nHost: a\r\n\r\n`;
  const asked = Array.from({ length: onOne ? 1 : count }, async () => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    sockets.push(socket);
    await once(socket, "connect");
    socket.resume().write(onOne ? request.repeat(count) : request);
    return socket;
  });
  return Promise.all(asked);
}

function make(response: ServerResponse): void {
  expect(response.destroyed, "made for nobody").toBe(false);
  made.push(response);
}

/** Waits until something is so, which vitest's own limit bounds. */
async function until(is: () => boolean): Promise<void> {
  while (!is()) await delay(5);
}

/** Ends pages as they are made, until so many have been. */
async function endAll(count: number): Promise<void> {
  for (let ended = 0; ended < count; ended++) {
    await until(() => made.length > 0);
    expect(made.length).toBeLessThanOrEqual(madeAtOnce);
    made.shift()?.end();
  }
}

test("of a thousand pages at once of one place 8 are made, 200 are made or wait, and all others are turned away", async () => {
  await ask(1_000, "/one");
  await until(() => turnedAway === 1_000 - ofOnePlace);
  expect(made).toHaveLength(madeOfOnePlace);
  await ask(1, "/another");
  await until(() => made.length === madeOfOnePlace + 1);
  await endAll(ofOnePlace + 1);
  expect(turnedAway).toBe(1_000 - ofOnePlace);
});

test("a page waits for its turn, and not for all that other places asked for before", async () => {
  const places = Array.from({ length: madeAtOnce / madeOfOnePlace }, (_, at) => `/place-${at}`);
  for (const place of places) await ask(ofOnePlace, place);
  await until(() => made.length === madeAtOnce);
  await ask(1, "/one");
  await ask(ofOnePlace, places[0] ?? "");
  await until(() => turnedAway === ofOnePlace);
  expect(made).toHaveLength(madeAtOnce);
  await endAll(1);
  await until(() => made.length === madeAtOnce);
  expect(made.at(-1)?.req.url).toBe("/one");
  await endAll(places.length * ofOnePlace);
});

test("the place has its whole room again once its pages have been made, and once their readers have vanished", async () => {
  const waiting = await ask(ofOnePlace, "/one");
  await until(() => made.length === madeOfOnePlace);
  await ask(1, "/one");
  await until(() => turnedAway === 1);
  for (const socket of waiting) socket.destroy();
  await until(() => over === ofOnePlace + 1);
  made = [];
  await ask(1, "/another");
  await until(() => made.length === 1);
  made.pop()?.end();
  await ask(ofOnePlace, "/one");
  await endAll(ofOnePlace);
  await ask(ofOnePlace, "/one");
  await endAll(ofOnePlace);
  expect(turnedAway).toBe(1);
});

test("whoever takes a page slowly holds up the line for a while only, and gives up one turn, not two", async () => {
  await ask(madeOfOnePlace, "/slow");
  await until(() => made.length === madeOfOnePlace);
  const slow = made.splice(0);
  await ask(2 * madeOfOnePlace, "/slow");
  await until(() => made.length === madeOfOnePlace);
  for (const response of slow) response.end();
  await Promise.all(slow.map((response) => response.closed || once(response, "close")));
  expect(made).toHaveLength(madeOfOnePlace);
  await endAll(2 * madeOfOnePlace);
}, 60_000);

test("eight requests of one connection may be under way, and the ninth ends it", async () => {
  const [kept] = await ask(ofOneConnection, "/one", true);
  await until(() => made.length === ofOneConnection);
  for (const response of made.splice(0)) response.end();
  await ask(1, "/another");
  await until(() => made.length === 1);
  expect(kept?.destroyed).toBe(false);
  const [ended] = await ask(ofOneConnection + 1, "/one", true);
  if (!ended?.closed) await once(ended as Socket, "close");
});

test("a connection that waits for its answers may ask for as many as it likes", async () => {
  const [socket] = await ask(ofOneConnection, "/one", true);
  for (let round = 0; round < 5; round++) {
    await until(() => made.length === ofOneConnection);
    const answers = made.splice(0);
    for (const response of answers) response.end();
    await Promise.all(answers.map((response) => response.closed || once(response, "close")));
    socket?.write("GET /one HTTP/1.1\r\nHost: a\r\n\r\n".repeat(ofOneConnection));
  }
  await until(() => made.length === ofOneConnection);
  expect(socket?.destroyed).toBe(false);
});
