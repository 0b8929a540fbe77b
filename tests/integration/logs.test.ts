import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { buildIfChanged } from "@/cli/start/build";
import { sourceHash } from "@/cli/start/source-hash";
import { ApiClient } from "../support/api-client";
import { freshDatabase, type TestDatabase } from "../support/database";
import { type Forwarder, startForwarder } from "../support/forwarder";
import { type Launch, launch } from "../support/launch";
import { faultSchema } from "../support/openai/faults";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

/** The endpoint repeats it in what it refuses. */
const secretKey = "sk-CANARY-of-the-logs";
/** Only the rater may know it. */
const secretPoint = "QUOKKALEDGER";
const guide = `# Interview preparation: Ada Example for Data Engineer at Example Motors

## Technical questions

### How does a broker keep messages in order?

The ${secretPoint} log keeps them, partition by partition.

**Key points**
- (3) Messages of a ${secretPoint} partition are read in the order of their offsets
  - Also: ${secretPoint} offsets
  - Wrong: the ${secretPoint} broker orders everything
  - Probe: What is order kept within?
`;
const answer = "It keeps them in order within one partition, I think, by the offset that each of them gets.";

let folder: string;
let database: TestDatabase;
let way: Forwarder;
let endpoint: StandIn;
let product: Launch;
let url: string;
let client: ApiClient;
/** Texts of what was answered. */
let answered: string[];

beforeAll(async () => {
  await buildIfChanged(await sourceHash("."));
  folder = await mkdtemp(path.join(tmpdir(), "rehearsal-logs-"));
  database = await freshDatabase("template0");
  way = await startForwarder(database.url);
  endpoint = await startStandIn({ apiKey: secretKey, slowMs: 3_000 });
  product = launch(["--port", "0"], {
    ...{ REHEARSAL_DATA_DIR: folder, DATABASE_URL: way.url, LOG_LEVEL: "trace" },
    ...{ OPENAI_BASE_URL: endpoint.url, OPENAI_API_KEY: secretKey, REHEARSAL_FIRST_TOKEN_MS: "2000" },
  });
  url = await product.ready;
  client = new ApiClient(() => url, guide);
}, 700_000);
beforeEach(() => {
  answered = [];
  endpoint.control({ reset: true, always: "none" });
});
afterAll(async () => {
  product.child.kill("SIGTERM");
  await product.ended;
  await endpoint.close();
  await way.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function read(asked: Promise<Response>): Promise<string> {
  const text = await (await asked).text();
  answered.push(text);
  return text;
}

const testEndpoint = () => read(client.post("/api/settings/endpoint-test", {}));

/** Starts an interview, answers, and reads until the reply to that has ended. */
async function hold(): Promise<string> {
  const id = (await client.start({ kind: "technical", minutes: 15 })) ?? "";
  for await (const event of client.events(id, 0, AbortSignal.timeout(90_000))) {
    answered.push(JSON.stringify(event));
    if (event.type === "state" && !event.state.replying) break;
  }
  await read(client.turn(id, { turnId: crypto.randomUUID(), text: answer }));
  return id;
}

function expectNothingTold(): void {
  expect(answered.filter((text) => text.includes(secretKey) || text.includes(secretPoint))).toEqual([]);
  expectCleanLog();
}

function expectCleanLog(): void {
  const lines = product.output().split("\n");
  expect(lines.filter((line) => line.includes(secretKey) || line.includes(secretPoint))).toEqual([]);
}

test.each(faultSchema.options)(
  "with the fault “%s” no log line, page, stream or error holds the key, or a key point",
  async (fault) => {
    // A successful test ends the pause after the fault before.
    await testEndpoint();
    endpoint.control({ reset: true, always: fault });
    const id = await hold();
    await testEndpoint();
    for (const page of ["", "settings", "interviews", `interviews/${id}`, `interviews/${id}/report`])
      await read(client.get(`/${page}`));
    await read(client.get("/api/metrics"));
    const met = endpoint.requests.filter((one) => one.fault === fault);
    expect(met.map(({ authorization }) => authorization)).toContain(`Bearer ${secretKey}`);
    expectNothingTold();
  },
);

test.each(["unauthorized", "server-error", "broken-json"] as const)(
  "ratings that fail with “%s” tell neither",
  async (fault) => {
    await testEndpoint();
    const id = await hold();
    endpoint.control({ reset: true, always: fault });
    const before = product.output().length;
    await read(client.turn(id, { turnId: crypto.randomUUID(), action: "stop" }));
    const ofRatings = () => endpoint.requests.filter(({ request }) => !request.stream);
    await expect.poll(() => ofRatings().length, { timeout: 90_000 }).toBeGreaterThan(0);
    const since = () => product.output().slice(before);
    await expect.poll(since, { timeout: 90_000 }).toMatch(/"outcome":"(?:failed|refused)"/);
    expect(JSON.stringify(ofRatings().map(({ request }) => request))).toContain(secretPoint);
    expectNothingTold();
  },
);

test("a database that is away is said without them", async () => {
  const id = await hold();
  way.cut();
  const refused = await client.turn(id, { turnId: crypto.randomUUID(), text: answer });
  answered.push(await refused.text());
  expect(refused.status).toBe(503);
  await way.restore();
  await expect.poll(async () => (await client.get("/api/ready")).status, { timeout: 90_000 }).toBe(200);
  expect(product.output()).toContain("the database is away");
  expectNothingTold();
});

/** Lines that say so by themselves, at the level of information. */
const departures = () =>
  product
    .output()
    .split("\n")
    .filter((line) => line.includes('"level":30') && line.includes("the client went away")).length;

test("a client that goes away in mid-request is a line of information, and no failure", async () => {
  const [before, failures] = [departures(), failuresLogged()];
  endpoint.control({ always: "hang" });
  const away = new AbortController();
  const asked = client.post("/api/settings/endpoint-test", {}, away.signal).catch(() => null);
  await expect.poll(() => endpoint.requests.length, { timeout: 90_000 }).toBeGreaterThan(0);
  away.abort();
  await asked;
  await expect.poll(departures, { timeout: 90_000 }).toBe(before + 1);
  await sendHalf("/api/guides");
  await expect.poll(departures, { timeout: 90_000 }).toBe(before + 2);
  expect(failuresLogged()).toBe(failures);
});

/** Those of requests: a rating that failed before is tried again meanwhile. */
const failuresLogged = () =>
  product
    .output()
    .split("\n")
    .filter((line) => line.includes('"level":50') && !line.includes('"requestId":"rating-')).length;

/** Sends half of what it announces, waits until that is on its way, and ends the connection. */
async function sendHalf(route: string): Promise<void> {
  const { host, hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const head = [
    `POST ${route} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${url}`,
    "Content-Type: application/json",
  ];
  const body = '{"markdown": "# A guide';
  await new Promise<void>((resolve) => {
    socket.write([...head, `Content-Length: ${body.length * 2}`, "", body].join("\r\n"), () => resolve());
  });
  await client.get("/api/health");
  socket.destroy();
}
