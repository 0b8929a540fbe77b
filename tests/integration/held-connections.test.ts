import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addPastSittings } from "../support/past-sittings";
import { type Product, startProduct } from "../support/product";

/** What is given up is so after half a minute or a whole one; a bound against hanging, not a measure. */
vi.setConfig({ testTimeout: 300_000 });

let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

/** A connection that has sent something, and what has come back on it. */
async function send(head: string, localAddress?: string) {
  const { hostname, port } = new URL(product.url);
  const socket = connect({ host: hostname, port: Number(port), ...(localAddress && { localAddress }) });
  socket.on("error", () => {});
  const held = { socket, said: "" };
  socket.on("data", (data) => {
    held.said += data;
  });
  await Promise.race([once(socket, "connect"), once(socket, "close")]);
  if (head) socket.write(head.replaceAll("\n", "\r\n"));
  return held;
}

const host = () => new URL(product.url).host;
/** The head of a request whose body is yet to come. */
const announcing = (method: string, path: string, bytes: number) =>
  `${method} ${path} HTTP/1.1\nHost: ${host()}\nOrigin: ${product.url}\nContent-Type: application/json\nContent-Length: ${bytes}\n\n`;

const ended = (socket: Socket) => socket.closed || once(socket, "close");
const until = async (is: () => Promise<boolean>) => {
  while (!(await is())) await delay(500);
};
const health = async () => (await fetch(`${product.url}/api/health`)).status;

test.concurrent("heads that never end, and connections on which nothing is asked, are given up; others are served meanwhile", async () => {
  const held = await Promise.all(
    Array.from({ length: 200 }, (_, at) => send(at % 2 ? `GET / HTTP/1.1\nHost: ${host()}\nX-Slow: ` : "")),
  );
  const trickle = setInterval(() => {
    for (const { socket } of held) if (!socket.destroyed) socket.write("x");
  }, 1_000);
  expect(await health()).toBe(200);
  await Promise.all(held.map(({ socket }) => ended(socket)));
  clearInterval(trickle);
});

test.concurrent("a body that does not come is answered in a sentence, and its connection ends", async () => {
  const held = await send(`${announcing("POST", "/api/preferences", 50_000)}{`);
  await ended(held.socket);
  expect(held.said).toContain(" 400 ");
  expect(held.said).toContain("did not arrive in time");
});

test.concurrent.each([
  ["POST", "405"],
  ["GET", "400"],
])(
  "what comes along with a page is not waited for: %s is answered with %s, and the connection ends",
  async (method, status) => {
    const held = await send(`${announcing(method, "/settings", 10_000_000)}{`);
    await once(held.socket, "data");
    expect(held.said).toContain(` ${status} `);
    await ended(held.socket);
  },
);

test.concurrent("of one person's bodies only so much is on its way at once, and the room is given back", async () => {
  const megabytes = "x".repeat(12_000_000);
  const all = await Promise.all(
    Array.from({ length: 4 }, () => send(announcing("POST", "/api/documents", 13_000_000))),
  );
  for (const { socket } of all) socket.write(megabytes);
  await until(async () => all.filter(({ said }) => said.includes(" 429 ")).length === 2);
  const preference = () =>
    fetch(`${product.url}/api/preferences`, {
      method: "PUT",
      headers: { origin: product.url, "content-type": "application/json" },
      body: "{}",
    });
  for (const { socket } of all) socket.destroy();
  const again = await send(announcing("POST", "/api/documents", 13_000_000));
  again.socket.write(megabytes);
  await preference();
  expect(again.said).toBe("");
  again.socket.destroy();
});

/** Text that no archive makes smaller, more than the buffers of two sockets hold. */
async function addLongTurns(): Promise<void> {
  const [interviewId] = await addPastSittings(product.databaseUrl, {
    ...{ sittings: 40, total: () => 50, verdict: () => "covered", probes: () => 0 },
  });
  const client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  await client.query(
    `INSERT INTO turn (owner_id, id, interview_id, role, utterance, text, status, created_at)
     SELECT owner_id, gen_random_uuid(), id, 'candidate', 'answer',
       (SELECT string_agg(md5(random()::text || n || interview.id), '') FROM generate_series(1, 30000) AS n), 'completed', now()
     FROM interview WHERE id >= $1::uuid`,
    [interviewId],
  );
  await client.end();
}

test.concurrent("a person has one archive at a time, and one whose reader takes nothing is dropped", async () => {
  await addLongTurns();
  const stalled = await send(`GET /api/export HTTP/1.1\nHost: ${host()}\n\n`);
  await once(stalled.socket, "data");
  stalled.socket.pause();
  const second = await fetch(`${product.url}/api/export`);
  expect(second.status).toBe(429);
  expect(second.headers.get("retry-after")).not.toBeNull();
  expect(await second.text()).toContain("on its way to you already");
  const archive = async () => {
    const response = await fetch(`${product.url}/api/export`);
    const { byteLength } = await response.arrayBuffer();
    return response.status === 200 && byteLength > 10_000_000;
  };
  await until(archive);
  expect(await archive()).toBe(true);
  stalled.socket.destroy();
});

test.runIf(process.platform === "linux").concurrent("one address never takes all connections", async () => {
  const many: Awaited<ReturnType<typeof send>>[] = [];
  for (let at = 0; at < 22; at++)
    many.push(...(await Promise.all(Array.from({ length: 100 }, () => send("", "127.0.0.2")))));
  await until(async () => many.filter(({ socket }) => socket.destroyed).length >= 200);
  expect(await health()).toBe(200);
  for (const { socket } of many) socket.destroy();
});
