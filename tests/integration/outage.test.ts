import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LiveEvent } from "@/core/interview/wire";
import { freshDatabase } from "../support/database";
import { type Forwarder, startForwarder } from "../support/forwarder";
import {
  eventually,
  exchange,
  type Instance,
  modelAt,
  openInstance,
  say,
  startOn,
  textOf,
} from "../support/instance";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

let endpoint: StandIn;
let way: Forwarder;
/** Reaches the database by a way that is taken away; the only one that rates. */
let here: Instance;
let elsewhere: Instance;
let drop: () => Promise<void>;
const answer = "I am Wang Zhiwei, a senior data engineer, and I build data platforms on AWS and Azure.";
const awayMs = 5_000;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  endpoint = await startStandIn();
  way = await startForwarder(database.url);
  here = await openInstance(way.url, { model: modelAt(endpoint.url) });
  elsewhere = await openInstance(database.url, { model: modelAt(endpoint.url), worker: false });
});
afterAll(async () => {
  await Promise.all([here.close(), elsewhere.close()]);
  await way.close();
  await endpoint.close();
  await drop();
});

async function startQuietly(): Promise<string> {
  endpoint.control({ chunkMs: 1 });
  const { id } = await startOn(here);
  await eventually(
    () => here.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
  return id;
}

async function readInto(seen: LiveEvent[], { product }: Instance, id: string, signal: AbortSignal) {
  for await (const event of product.follow(id, { afterSeq: 0, signal })) seen.push(event);
}

async function follow(
  instance: Instance,
  id: string,
  untilTurnId: string,
  onEvent: (event: LiveEvent) => Promise<void> = async () => {},
): Promise<LiveEvent[]> {
  const signal = AbortSignal.timeout(90_000);
  const events: LiveEvent[] = [];
  for await (const event of instance.product.follow(id, { afterSeq: 0, untilTurnId, signal })) {
    events.push(event);
    await onEvent(event);
  }
  return events;
}

async function storedText(id: string, turnId: string): Promise<string> {
  const view = await elsewhere.product.viewInterview(id);
  return view?.turns.find((turn) => turn.id === turnId)?.text ?? "";
}

describe.each(["cut", "freeze"] as const)("with the database away for 5 s in mid-turn (%s)", (how) => {
  let speaking: string;
  let idle: string;
  const turn = say(answer);
  /** Replies alone: ratings come when they come. */
  const calls = () => endpoint.requests.filter(({ request }) => request.stream).length;
  let outcome: { replyId: string; near: LiveEvent[]; far: LiveEvent[]; calls: number; refused: unknown };
  /** A look at the reply: the words that had been shown, and then those that were stored. */
  const looks: { shown: string; stored: string }[] = [];
  const seen: LiveEvent[] = [];
  const leave = new AbortController();

  beforeAll(async () => {
    [speaking, idle] = [await startQuietly(), await startQuietly()];
    void readInto(seen, here, idle, leave.signal);
    endpoint.control({ chunkMs: 250 });
    const before = calls();
    const { replyId } = await here.product.takeTurn(speaking, say(answer));
    const shown: LiveEvent[] = [];
    const look = async () => {
      const text = textOf(shown, replyId);
      looks.push({ shown: text, stored: await storedText(speaking, replyId) });
    };
    const readers = Promise.all([
      follow(here, speaking, replyId, async (event) => {
        shown.push(event);
        if (event.type === "delta") await look();
      }),
      follow(elsewhere, speaking, replyId),
    ]);
    await delay(700);
    way[how]();
    const refused = here.product.takeTurn(idle, turn).catch((error: unknown) => error);
    await delay(awayMs);
    await look();
    const asked = calls() - before;
    await way.restore();
    const [near, far] = await readers;
    endpoint.control({ chunkMs: 1 });
    outcome = { replyId, near, far, calls: asked, refused: await refused };
  });
  afterAll(() => leave.abort());

  test("the reply is said to be unsaved, goes on, and is stored when the database is back", async () => {
    const { replyId, near, far } = outcome;
    const turns = (await elsewhere.product.viewInterview(speaking))?.turns ?? [];
    const reply = turns.at(-1);
    expect(reply).toMatchObject({ id: replyId, status: "completed", phrasedBy: "model" });
    expect([textOf(near, replyId), textOf(far, replyId)]).toEqual([reply?.text, reply?.text]);
    expect(turns).toHaveLength(3);
    expect(outcome.calls).toBe(1);
    expect(near).toContainEqual({ type: "notice", code: "not-saved-yet" });
  });

  test("no word is shown before it is stored", () => {
    expect(looks.filter(({ shown, stored }) => !stored.startsWith(shown))).toEqual([]);
    const away = looks.filter(({ shown }) => shown.length < textOf(outcome.near, outcome.replyId).length);
    expect(away).not.toEqual([]);
  });

  test("a turn sent meanwhile is refused or delayed, never lost, and taken once when sent again", async () => {
    if (how === "cut") expect(outcome.refused).toMatchObject({ code: "unavailable" });
    await exchange(here, idle, turn);
    const view = await elsewhere.product.viewInterview(idle);
    expect(view?.turns.map((one) => one.role)).toEqual(["interviewer", "candidate", "interviewer"]);
  });

  test("afterwards news from other instances arrive and answers are rated, by themselves", async () => {
    await exchange(elsewhere, idle, { turnId: say("").turnId, action: "stop" });
    const ended = () => seen.some((event) => event.type === "state" && event.state.status === "ended");
    expect(await eventually(async () => ended(), Boolean)).toBe(true);
    const report = await eventually(
      () => elsewhere.product.viewReport(idle),
      (view) => view?.report.rated === 1,
    );
    expect(report?.report.rated).toBe(1);
  });
});
