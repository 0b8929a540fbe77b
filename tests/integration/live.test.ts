import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
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
const answer =
  "I am Wang Zhiwei, a senior data engineer, and for six years I have built data platforms on AWS and Azure.";

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  endpoint = await startStandIn({ chunkMs: 20 });
  here = await openInstance(database.url, { model: modelAt(endpoint.url) });
  elsewhere = await openInstance(database.url, { model: modelAt(endpoint.url), worker: false });
});
afterEach(() => endpoint.control({ always: "none" }));
afterAll(async () => {
  await Promise.all([here.close(), elsewhere.close()]);
  await endpoint.close();
  await drop();
});

/** How often the endpoint was asked for a reply; ratings come when they come. */
const replies = () => endpoint.requests.filter(({ request }) => request.stream).length;

async function startQuietly(instance: Instance): Promise<string> {
  const { id } = await startOn(instance);
  await eventually(
    () => instance.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
  return id;
}

test("the model speaks; readers here and on another instance see the same text in the end, from one provider call", async () => {
  const id = await startQuietly(here);
  const calls = replies();
  const { seq, replyId } = await here.product.takeTurn(id, say(answer));
  const options = { afterSeq: seq - 1, untilTurnId: replyId, signal: AbortSignal.timeout(90_000) };
  const [near, far] = await Promise.all([
    Array.fromAsync(here.product.follow(id, options)),
    Array.fromAsync(elsewhere.product.follow(id, options)),
  ]);
  const stored = await here.services.interviews.turn("00000000-0000-7000-8000-000000000001", replyId);
  expect(stored).toMatchObject({ status: "completed", phrasedBy: "model" });
  expect(textOf(near, replyId)).toBe(stored?.text);
  expect(textOf(far, replyId)).toBe(stored?.text);
  expect(replies()).toBe(calls + 1);
});

test("while a reply is under way another turn is refused, on any instance", async () => {
  const id = await startQuietly(here);
  await here.product.takeTurn(id, say(answer));
  await expect(elsewhere.product.takeTurn(id, say("And another thing"))).rejects.toMatchObject({
    code: "conflict",
  });
});

test("stopping a reply from another instance keeps its part", async () => {
  const id = await startQuietly(here);
  endpoint.control({ always: "stall" });
  const { replyId } = await here.product.takeTurn(id, say(answer));
  expect(await elsewhere.product.stopReply(id)).toBe(true);
  const turn = await eventually(
    () => here.services.interviews.turn("00000000-0000-7000-8000-000000000001", replyId),
    (current) => current?.status !== "streaming",
  );
  expect(turn?.status).toBe("interrupted");
});

test("a reply whose process died keeps what was said, and ends with the built-in question", async () => {
  const id = await startQuietly(here);
  endpoint.control({ always: "hang" });
  const { services, product } = here;
  const { replyId } = await product.takeTurn(id, say(answer));
  await services.interviews.appendDelta(
    "00000000-0000-7000-8000-000000000001",
    replyId,
    1_000,
    "So you led it.",
  );
  // The writer lives and reports now and then: its lease is made to run out until a look comes in between.
  const view = await eventually(
    async () => {
      await services.db
        .$executeRaw`UPDATE turn SET lease_until = now() - interval '1 s' WHERE id = ${replyId}::uuid AND status = 'streaming'`;
      return elsewhere.product.viewInterview(id);
    },
    (current) => current?.state.replying === false,
  );
  expect(view?.turns.at(-1)).toMatchObject({
    id: replyId,
    status: "partial",
    text: expect.stringMatching(/^So you led it\. .*\?$/),
  });
});

test("an answer that the model could not rate is “not rated yet”, and a retry rates it", async () => {
  const id = await startQuietly(here);
  endpoint.control({ always: "server-error" });
  await exchange(here, id, say(answer));
  await exchange(here, id, { turnId: say("").turnId, action: "stop" });
  const failed = await eventually(
    () => here.product.viewReport(id),
    (view) => view?.report.questions[0]?.notRated?.status === "failed",
  );
  expect(failed?.report.questions[0]).toMatchObject({ rating: null, notRated: { status: "failed" } });
  expect(failed?.report.score).toBeNull();
  endpoint.control({ always: "none" });
  await here.product.retryRating(id, failed?.report.questions[0]?.id ?? "");
  const rated = await eventually(
    () => here.product.viewReport(id),
    (view) => view?.report.rated === 1,
  );
  expect(rated?.report.rater?.id).toBe("model");
  expect(rated?.report.questions[0]).toMatchObject({
    otherRatings: [{ rater: "built-in" }],
    canBeRatedAnew: false,
  });
  const newer = await openInstance(here.services.settings.databaseUrl, {
    model: modelAt(endpoint.url, { raterModel: "a-newer-model" }),
    worker: false,
  });
  const again = await newer.product.viewReport(id);
  expect(again?.report.questions[0]).toMatchObject({ canBeRatedAnew: true });
  await newer.close();
});
