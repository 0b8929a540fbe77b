import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localOwnerId } from "@/wiring/defaults";
import { freshDatabase } from "../support/database";
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
let here: Instance;
let elsewhere: Instance;
let drop: () => Promise<void>;
const answer = "I am Wang Zhiwei, a senior data engineer, and I build data platforms on AWS and Azure.";
const chunkMs = 80;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  endpoint = await startStandIn();
  [here, elsewhere] = await Promise.all([
    openInstance(database.url, { model: modelAt(endpoint.url), worker: false }),
    openInstance(database.url, { model: modelAt(endpoint.url), worker: false }),
  ]);
});
afterAll(async () => {
  await Promise.all([here.close(), elsewhere.close()]);
  await endpoint.close();
  await drop();
});

/** An interview whose next reply takes its time. */
async function startSlow(): Promise<string> {
  endpoint.control({ chunkMs: 1 });
  const { id } = await startOn(here);
  await eventually(
    () => here.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
  endpoint.control({ chunkMs });
  return id;
}

function read({ product }: Instance, id: string, afterSeq: number, untilTurnId: string) {
  return Array.fromAsync(product.follow(id, { afterSeq, untilTurnId, signal: AbortSignal.timeout(90_000) }));
}

test("a page that is loaded again at 10, 50 and 90 % of a reply, here or elsewhere, reads the same in the end", async () => {
  const id = await startSlow();
  const calls = endpoint.requests.length;
  const { seq, replyId } = await here.product.takeTurn(id, say(answer));
  const reading = [read(here, id, seq, replyId)];
  for (const part of [0.1, 0.4, 0.4]) {
    await delay(part * 20 * chunkMs);
    // As a page does: what is there by now, then what comes after it.
    for (const instance of [here, elsewhere]) {
      const view = await instance.product.viewInterview(id);
      expect(view?.turns.at(-1)?.id).toBe(replyId);
      reading.push(read(instance, id, seq, replyId));
    }
  }
  const texts = (await Promise.all(reading)).map((events) => textOf(events, replyId));
  const turns = (await elsewhere.product.viewInterview(id))?.turns ?? [];
  expect(texts).toEqual(texts.map(() => turns.at(-1)?.text));
  expect(turns).toHaveLength(3);
  expect(endpoint.requests.length).toBe(calls + 1);
});

test("the reply goes on when nobody listens any more", async () => {
  const id = await startSlow();
  const { seq, replyId } = await here.product.takeTurn(id, say(answer));
  const leave = new AbortController();
  for await (const event of here.product.follow(id, { afterSeq: seq, signal: leave.signal })) {
    if (event.type === "delta") leave.abort();
  }
  const view = await eventually(
    () => elsewhere.product.viewInterview(id),
    (current) => current?.state.replying === false,
  );
  expect(view?.turns.at(-1)).toMatchObject({ id: replyId, status: "completed", phrasedBy: "model" });
});

test.each(["here", "elsewhere", "unheard"] as const)(
  "stopping a reply %s ends the call, keeps the part and never rates it",
  async (where) => {
    const id = await startSlow();
    endpoint.control({ chunkMs: 300 });
    const aborts = endpoint.aborts.length;
    const { replyId } = await here.product.takeTurn(id, say(answer));
    await eventually(
      () => elsewhere.product.viewInterview(id),
      (current) => current?.turns.at(-1)?.id === replyId && current.turns.at(-1)?.text !== "",
    );
    // Where the news of it gets lost, the writer reads the stored request with its next piece.
    if (where === "unheard") await elsewhere.services.interviews.requestStop(localOwnerId, replyId);
    else expect(await (where === "here" ? here : elsewhere).product.stopReply(id)).toBe(true);
    const view = await eventually(
      () => elsewhere.product.viewInterview(id),
      (current) => current?.state.replying === false,
    );
    expect(view?.turns.at(-1)).toMatchObject({ id: replyId, status: "interrupted" });
    await eventually(
      async () => endpoint.aborts.length,
      (count) => count > aborts,
    );
    expect(endpoint.aborts.length).toBe(aborts + 1);
    await exchange(here, id, { turnId: say("").turnId, action: "stop" });
    const answers = await here.services.answers.ofInterview(localOwnerId, id);
    expect(answers.flatMap((one) => one.turns.map((turn) => turn.turnId))).not.toContain(replyId);
  },
);

test("a process that is told to end finishes what it is saying, in the built-in wording if need be", async () => {
  const leaving = await openInstance(here.services.settings.databaseUrl, {
    model: modelAt(endpoint.url),
    worker: false,
  });
  const id = await startSlow();
  endpoint.control({ chunkMs: 1_000 });
  const { replyId } = await leaving.product.takeTurn(id, say(answer));
  await delay(1_000);
  await leaving.close();
  const view = await here.product.viewInterview(id);
  expect(view?.turns.at(-1)).toMatchObject({ id: replyId, text: expect.stringMatching(/\?$/) });
  expect(["partial", "completed"]).toContain(view?.turns.at(-1)?.status);
});
