import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { accountSettings } from "../support/people";
import { type Product, startProduct } from "../support/product";

vi.setConfig({ testTimeout: 120_000 });

/** As many as wait or are made of one place; see cli/start/bound-requests.mjs. */
const most = 200;
let product: Product;

beforeAll(async () => {
  // Behind a proxy, so that places can be told apart; with nobody to be looked up, so that a page is a page and no query.
  product = await startProduct({
    ...{ ...accountSettings, REHEARSAL_PROXIES: "1", REHEARSAL_READS_A_MINUTE: "1000000" },
  });
});
afterAll(() => product.close());

const page = "/sign-in";
const from = (place: string, path = page) =>
  fetch(`${product.url}${path}`, { headers: { "x-forwarded-for": place } });

/** Connections on which nothing has been asked yet. */
async function connectAll(count: number): Promise<Socket[]> {
  const { hostname, port } = new URL(product.url);
  return await Promise.all(
    Array.from({ length: count }, async () => {
      const socket = connect(Number(port), hostname);
      socket.on("error", () => {});
      await once(socket, "connect");
      return socket;
    }),
  );
}

function ask(socket: Socket, place: string): void {
  const { host } = new URL(product.url);
  socket.write(
    `GET ${page} HTTP/1.1\r\nHost: ${host}\r\nX-Forwarded-For: ${place}\r\nConnection: close\r\n\r\n`,
  );
}

async function statusOf(socket: Socket): Promise<number> {
  const answer = (await socket.setEncoding("latin1").toArray()).join("");
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
  if (status === 429) expect(answer).toMatch(/^retry-after: 5\r$/im);
  return status;
}

/** All are on their way before the first can be answered, however busy the machine is. @returns how often each status was answered with */
async function askAtOnce(count: number, place: string): Promise<Map<number, number>> {
  const sockets = await connectAll(count);
  for (const socket of sockets) ask(socket, place);
  const tally = new Map<number, number>();
  for (const status of await Promise.all(sockets.map(statusOf)))
    tally.set(status, (tally.get(status) ?? 0) + 1);
  return tally;
}

/** Has requests under way on connections of their own. @returns how to leave them all at once */
async function askAndWait(count: number, place: string): Promise<() => Promise<void>> {
  const sockets = await connectAll(count);
  for (const socket of sockets) ask(socket, place);
  return async () => {
    const closed = sockets.map((socket) => socket.closed || once(socket, "close"));
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
  };
}

test("of a thousand pages at once of one place no more are made than may wait, others' are, and then that place's again", async () => {
  const flood = askAtOnce(1_000, "192.0.2.1");
  const others = await Promise.all(["192.0.2.2", "192.0.2.3"].map((place) => from(place)));
  const route = await from("192.0.2.1", "/api/health");
  expect([...others, route].map(({ status }) => status)).toEqual([200, 200, 200]);
  const tally = await flood;
  expect((tally.get(200) ?? 0) + (tally.get(429) ?? 0)).toBe(1_000);
  expect(tally.get(200)).toBeGreaterThanOrEqual(most);
  expect(tally.get(429)).toBeGreaterThan(0);
  expect(await askAtOnce(most, "192.0.2.1")).toEqual(new Map([[200, most]]));
});

test.each([
  ["POST", "/settings", "405"],
  ["POST", "/api/../settings", "405"],
  ["POST", "/api/x/%2e%2e/%2E./settings", "405"],
  ["GET", "/_next/static/../../settings", "400"],
  ["GET", "/_next/static/..\\..\\settings", "400"],
  ["POST", "//a/api/../settings", "405"],
])(
  "no spelling of its address has a page take what comes along: %s %s is answered with %s",
  async (method, path, status) => {
    const { hostname, port, host } = new URL(product.url);
    const socket = connect(Number(port), hostname);
    socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 10000000\r\n\r\n{`);
    const [answer] = await once(socket, "data");
    socket.destroy();
    expect(String(answer)).toContain(` ${status} `);
  },
);

test("readers that vanish while they wait leave their places in the line, time and again", async () => {
  for (let times = 0; times < 5; times++) {
    const leave = await askAndWait(most, "192.0.2.4");
    await leave();
  }
  const made = async () => (await askAtOnce(most, "192.0.2.4")).get(200) === most;
  while (!(await made())) await delay(500);
  expect((await from("192.0.2.5")).status).toBe(200);
});
