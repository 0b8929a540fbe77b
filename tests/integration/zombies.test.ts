import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { buildIfChanged } from "@/cli/start/build";
import { sourceHash } from "@/cli/start/source-hash";
import type { LiveEvent } from "@/core/interview/wire";
import { type App, control, createWorker, type Installation, install } from "../soak/installation";
import { findBreaches } from "../soak/invariants";
import type { NodeProcess } from "../soak/node-process";
import { ShownTexts } from "../soak/shown-texts";
import { ApiClient } from "../support/api-client";
import { eventually, textOf } from "../support/instance";

/** A process that stood still, which another one has taken for dead, and that goes on in the middle of what it did. */
let folder: string;
let all: Installation;
let client: pg.Client;
let other: NodeProcess;
const answer = "I am Wang Zhiwei, a senior data engineer, and I build data platforms on AWS and Azure.";

beforeAll(async () => {
  await buildIfChanged(await sourceHash("."));
  folder = await mkdtemp(path.join(tmpdir(), "rehearsal-zombies-"));
  all = await install(path.join(folder, "data"), { apps: 2 });
  other = createWorker("other worker", all.settings);
  client = new pg.Client({ connectionString: all.database.url() });
  await client.connect();
}, 600_000);
afterEach(async () => {
  await other.kill();
  all.worker.resume();
  await control(all.endpointUrl, { reset: true, chunkMs: 1 });
});
afterAll(async () => {
  await client.end();
  for (const app of all.apps) app.resume();
  await all.remove();
  await rm(folder, { recursive: true, force: true });
});

async function rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
  return (await client.query<Row>(sql, values)).rows;
}

const asked = async (): Promise<{ requests: number; open: number }> =>
  (await (await fetch(`${all.endpointUrl}/__stats`)).json()) as { requests: number; open: number };

/** The calls that ratings have sent to the model. */
async function ratingCalls(): Promise<number> {
  const log = await (await fetch(`${all.endpointUrl}/__log`)).json();
  const { requests } = log as { requests: { clientRequestId: string | null }[] };
  return requests.filter(({ clientRequestId }) => clientRequestId?.startsWith("rating-")).length;
}

const clientOf = (app: App | undefined) => new ApiClient(() => app?.url ?? "");

/** Begins an interview whose opening has been said. */
async function begin(through: ApiClient): Promise<string> {
  await control(all.endpointUrl, { chunkMs: 1 });
  const id = (await through.start({ minutes: 15 })) ?? "";
  const ended = "SELECT 1 FROM turn WHERE interview_id = $1 AND status <> 'streaming'";
  await eventually(
    () => rows(ended, id),
    (found) => found.length === 1,
  );
  return id;
}

const errorsOf = (process: NodeProcess) =>
  process.written().match(/^.*"level":(?:50|60).*$|^.*(?:Unhandled|Error:).*$/gm) ?? [];

/** Follows an interview until a reply has ended, and notes what was shown and should not have been. */
async function follow(
  app: App | undefined,
  id: string,
  replyTo: number,
  events: LiveEvent[],
): Promise<string[]> {
  const shown = new ShownTexts();
  const complaints: string[] = [];
  for await (const event of clientOf(app).events(id, replyTo, AbortSignal.timeout(120_000))) {
    events.push(event);
    const complaint = shown.note(event);
    if (complaint) complaints.push(complaint);
    if (event.type === "turn" && event.turn.role === "interviewer" && event.turn.status !== "streaming")
      break;
  }
  return complaints;
}

test("a reply that another instance has ended stays as it ended, for whoever reads it, wherever", async () => {
  const [zombie, living] = all.apps;
  const through = clientOf(zombie);
  const id = await begin(through);
  await control(all.endpointUrl, { reset: true, chunkMs: 400 });
  const turnId = uuid();
  const taking = through.turn(id, { turnId, text: answer }).then((response) => response.text());
  const [turn] = await eventually(
    () =>
      rows<{ seq: string; reply: string }>(
        "SELECT t.seq, r.id AS reply FROM turn t JOIN turn r ON r.reply_to_id = t.id WHERE t.id = $1",
        turnId,
      ),
    (found) => found.length > 0,
  );
  const reply = turn?.reply ?? "";
  const [near, far]: [LiveEvent[], LiveEvent[]] = [[], []];
  const readers = [follow(zombie, id, Number(turn?.seq), near), follow(living, id, Number(turn?.seq), far)];
  await eventually(
    async () => textOf(far, reply) !== "" && textOf(near, reply) !== "",
    (spoken) => spoken,
  );
  zombie?.pause();
  const complaints = await readers[1];
  const stored = "SELECT id, role, text, status, phrased_by FROM turn WHERE interview_id = $1 ORDER BY seq";
  const before = await rows<{ id: string; text: string; status: string }>(stored, id);
  zombie?.resume();
  expect([complaints, await readers[0]]).toEqual([[], []]);
  await taking;
  await eventually(asked, ({ open }) => open === 0);
  const booked = () => rows("SELECT 1 FROM model_call WHERE turn_id = $1", reply);
  await eventually(booked, (found) => found.length > 0);
  const after = await rows<{ id: string; text: string; status: string }>(stored, id);
  expect(after).toEqual(before);
  const last = after.at(-1);
  expect(last).toMatchObject({ id: reply, status: "partial" });
  expect([textOf(near, reply), textOf(far, reply)]).toEqual([last?.text, last?.text]);
  expect(await booked()).toHaveLength(1);
  expect((await asked()).requests).toBe(1);
  expect([zombie, living].map((app) => app && errorsOf(app))).toEqual([[], []]);
  expect(await findBreaches(all.database.url(), [])).toEqual([]);
});

test("a rating that another worker has taken up stays what that one found, and each call of the model is booked once", async () => {
  const through = clientOf(all.apps[0]);
  const id = await begin(through);
  await (await through.turn(id, { turnId: uuid(), text: answer })).text();
  await control(all.endpointUrl, { reset: true, always: "slow" });
  await (await through.turn(id, { turnId: uuid(), action: "stop" })).text();
  const active = "SELECT 1 FROM pgboss.job WHERE name = 'rate-answer' AND state = 'active'";
  await eventually(
    () => rows(active),
    (found) => found.length > 0,
  );
  await eventually(asked, ({ open }) => open > 0);
  all.worker.pause();
  await other.start();
  await control(all.endpointUrl, { always: "none" });
  const state = "SELECT rating_status AS status, rating_reason AS reason FROM answer WHERE interview_id = $1";
  await eventually(
    () => rows<{ status: string }>(state, id),
    (found) => found.length > 0 && found.every(({ status }) => status === "rated"),
  );
  const ratings = `SELECT r.* FROM rating r JOIN answer a ON a.id = r.answer_id WHERE a.interview_id = $1 ORDER BY r.id`;
  const [before, said] = [await rows(ratings, id), await rows(state, id)];
  all.worker.resume();
  const booked =
    "SELECT tokens_estimated AS estimated FROM model_call WHERE interview_id = $1 AND purpose = 'rating'";
  await eventually(
    async () => ({ sent: await ratingCalls(), booked: (await rows(booked, id)).length, ...(await asked()) }),
    (now) => now.open === 0 && now.booked >= now.sent,
  );
  await eventually(
    () => rows(active),
    (found) => found.length === 0,
  );
  // One that was given up before the endpoint had it is owed as well; what the endpoint has counted is booked once.
  const counted = (await rows<{ estimated: boolean }>(booked, id)).filter(({ estimated }) => !estimated);
  expect(counted.length).toBeGreaterThan(0);
  expect(counted.length).toBeLessThanOrEqual(await ratingCalls());
  expect(before.length).toBeGreaterThan(0);
  expect(await rows(ratings, id)).toEqual(before);
  expect(await rows(state, id)).toEqual(said);
  expect([errorsOf(all.worker), errorsOf(other)]).toEqual([[], []]);
  expect(await findBreaches(all.database.url(), [])).toEqual([]);
});
