import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildIfChanged } from "@/cli/start/build";
import { sourceHash } from "@/cli/start/source-hash";
import type { LiveEvent } from "@/core/interview/wire";
import { control, type Installation, install } from "../soak/installation";
import { NodeProcess } from "../soak/node-process";
import { freePort } from "../soak/processes";
import { ShownTexts } from "../soak/shown-texts";
import { ApiClient } from "../support/api-client";
import { eventually, textOf } from "../support/instance";
import { addPastSittings } from "../support/past-sittings";

/** An instance that is told to end (SIGTERM) while it is in the middle of everything that it does. */
let folder: string;
let all: Installation;
let app: NodeProcess;
let url: string;
let client: pg.Client;
const answer = "I am Wang Zhiwei, a senior data engineer, and I build data platforms on AWS and Azure.";

beforeAll(async () => {
  await buildIfChanged(await sourceHash("."));
  folder = await mkdtemp(path.join(tmpdir(), "rehearsal-end-"));
  all = await install(path.join(folder, "data"), { apps: 0 });
  await all.worker.kill();
  await addPastSittings(all.database.url(), {
    ...{ sittings: 400, total: () => 60, verdict: () => "covered", probes: () => 0 },
  });
  client = new pg.Client({ connectionString: all.database.url() });
  await client.connect();
  // An archive that no buffer on the way takes whole.
  await client.query(
    "UPDATE turn SET text = (SELECT string_agg(md5(turn.id::text || n), '') FROM generate_series(1, 1500) n)",
  );
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const args = ["cli/start/server.mjs", "127.0.0.1", String(port), "built", "0"];
  const isReady = () =>
    fetch(`${url}/api/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  app = new NodeProcess("app", args, all.settings, isReady);
  await app.start();
}, 600_000);
afterAll(async () => {
  await app.kill();
  await client.end();
  await all.remove();
  await rm(folder, { recursive: true, force: true });
});

const api = new ApiClient(() => url);

async function rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
  return (await client.query<Row>(sql, values)).rows;
}

/** Half of an import. @returns what is answered, "" for a connection that is ended without a word */
function sendHalf(): Promise<string> {
  const { host, hostname, port } = new URL(url);
  const body = JSON.stringify({ markdown: `# Half a guide\n\n${"words ".repeat(50_000)}` });
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST /api/guides HTTP/1.1\r\nhost: ${host}\r\norigin: ${url}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, body.length / 2)}`,
  );
  let answered = "";
  socket.on("data", (chunk) => {
    answered += chunk.toString();
  });
  socket.on("error", () => {});
  return once(socket, "close").then(() => answered);
}

/** Reads the beginning of an archive, and the rest when `further` says so. @returns whether it came whole */
async function download(begun: () => void, further: Promise<void>): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/export`);
    for await (const _ of response.body ?? []) {
      begun();
      await further;
    }
    return true;
  } catch {
    return false;
  }
}

async function readReply(id: string, after: number, events: LiveEvent[]): Promise<string[]> {
  const shown = new ShownTexts();
  const complaints: string[] = [];
  try {
    for await (const event of api.events(id, after, AbortSignal.timeout(120_000))) {
      events.push(event);
      const complaint = shown.note(event);
      if (complaint) complaints.push(complaint);
    }
  } catch {}
  return complaints;
}

async function begin(): Promise<string> {
  const id = (await api.start({ minutes: 15 })) ?? "";
  const opened = "SELECT 1 FROM turn WHERE interview_id = $1 AND status <> 'streaming'";
  await eventually(
    () => rows(opened, id),
    (found) => found.length === 1,
  );
  return id;
}

test("what was confirmed is kept, what was not is refused or broken off, and it ends by itself", async () => {
  await control(all.endpointUrl, { chunkMs: 1 });
  const [speaking, rating] = [await begin(), await begin()];
  await (await api.turn(rating, { turnId: uuid(), text: answer })).text();
  await control(all.endpointUrl, { reset: true, chunkMs: 400 });
  const turnId = uuid();
  void api
    .turn(speaking, { turnId, text: answer })
    .then((response) => response.text())
    .catch(() => {});
  const ofTurn =
    "SELECT t.seq, r.id AS reply FROM turn t JOIN turn r ON r.reply_to_id = t.id WHERE t.id = $1";
  const [turn] = await eventually(
    () => rows<{ seq: string; reply: string }>(ofTurn, turnId),
    (found) => found.length > 0,
  );
  const reply = turn?.reply ?? "";
  const events: LiveEvent[] = [];
  const reading = readReply(speaking, Number(turn?.seq), events);
  await eventually(async () => textOf(events, reply) !== "", Boolean);
  await control(all.endpointUrl, { always: "hang" });
  void api
    .turn(rating, { turnId: uuid(), action: "stop" })
    .then((response) => response.text())
    .catch(() => {});
  await eventually(
    () => rows("SELECT 1 FROM pgboss.job WHERE name = 'rate-answer' AND state = 'active'"),
    (found) => found.length > 0,
  );
  const half = sendHalf();
  const guides = await rows("SELECT id FROM guide");
  const [begun, ending] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const whole = download(begun.resolve, ending.promise);
  await begun.promise;
  const ended = app.kill("SIGTERM");
  ending.resolve();
  await ended;
  expect(await half).toBe("");
  expect(await whole).toBe(false);
  expect(await reading).toEqual([]);
  const shown = textOf(events, reply);
  await control(all.endpointUrl, { reset: true, chunkMs: 1 });
  const stored = await rows<{ text: string; status: string }>(
    "SELECT text, status FROM turn WHERE id = $1",
    reply,
  );
  expect(stored[0]?.status).not.toBe("streaming");
  expect(stored[0]?.text.startsWith(shown)).toBe(true);
  expect(await rows("SELECT id FROM guide")).toEqual(guides);
  await app.start();
  const states = "SELECT DISTINCT rating_status AS status FROM answer WHERE interview_id = $1";
  const rated = await eventually(
    () => rows<{ status: string }>(states, rating),
    (found) => found.length === 1 && found[0]?.status === "rated",
  );
  expect(rated).toEqual([{ status: "rated" }]);
});
