import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { LiveEvent } from "@/core/interview/wire";
import { createModelBudget, startOfDay } from "@/use-cases/model-budget";
import type { Provenance } from "@/use-cases/provenance";
import { localOwnerId } from "@/wiring/defaults";
import { freshDatabase, type TestDatabase } from "../support/database";
import {
  eventually,
  exchange,
  type Instance,
  modelAt,
  openInstance,
  say,
  startOn,
} from "../support/instance";
import { scriptedMind } from "../support/openai/scripted-mind";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

const answer =
  "I am Wang Zhiwei, a senior data engineer, and for six years I have built data platforms on AWS and Azure.";
const none = { tokens: null, usd: null };
const price = { input: 2, cached: 0.2, output: 10 };

let database: TestDatabase;
let endpoint: StandIn;
/** The same, but it reports no usage. */
let uncounted: StandIn;
let open: Instance[] = [];
let praising = false;

beforeAll(async () => {
  database = await freshDatabase();
  endpoint = await startStandIn({
    mind: (request) =>
      praising && request.model === "interviewer"
        ? "I see. Great answer! What came next?"
        : scriptedMind(request),
  });
  uncounted = await startStandIn({ quirks: ["no-usage"] });
});
beforeEach(() => {
  praising = false;
  endpoint.control({ reset: true });
  uncounted.control({ reset: true });
});
afterEach(async () => {
  await open[0]?.services.db.modelCall.deleteMany();
  await Promise.all(open.map((instance) => instance.close()));
  open = [];
});
afterAll(async () => {
  await endpoint.close();
  await uncounted.close();
  await database.drop();
});

async function openWith(
  budgets: { interview?: object; day?: object },
  { url } = endpoint,
): Promise<Instance> {
  const model = modelAt(url, {
    ...{ interviewerModel: "interviewer", raterModel: "rater" },
    prices: new Map([["interviewer", price]]),
    budgets: { interview: { ...none, ...budgets.interview }, day: { ...none, ...budgets.day } },
  });
  const instance = await openInstance(database.url, { model });
  open.push(instance);
  return instance;
}

async function startQuietly(instance: Instance): Promise<string> {
  const { id } = await startOn(instance);
  await eventually(
    () => instance.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
  return id;
}

/** Starts, and waits until the opening is booked, which is a moment after it has ended. */
async function startBooked(instance: Instance): Promise<string> {
  const id = await startQuietly(instance);
  await eventually(
    () => spentOn(instance, id),
    (spent) => spent !== undefined,
  );
  return id;
}

const spentOn = async ({ services }: Instance, id: string) =>
  (await services.ledger.ofInterviews(localOwnerId, [id])).get(id);
const askedOf = (model: string) => endpoint.requests.filter(({ request }) => request.model === model);
const lastState = (events: LiveEvent[]) => events.findLast((event) => event.type === "state")?.state;

test("what each reply and each rating took is kept, with its estimated cost where the price is known", async () => {
  const instance = await openWith({});
  const id = await startQuietly(instance);
  await exchange(instance, id, say(answer));
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  const calls = await eventually(
    () => instance.services.db.modelCall.findMany({ where: { interviewId: id }, orderBy: { id: "asc" } }),
    (rows) => rows.some(({ purpose }) => purpose === "rating") && rows.length >= 4,
  );
  const replies = calls.filter(({ purpose }) => purpose === "reply");
  const turns = await instance.services.db.turn.findMany({
    where: { interviewId: id, model: { not: null } },
  });
  expect(replies.map(({ turnId }) => turnId).sort()).toEqual(turns.map((turn) => turn.id).sort());
  for (const { inputTokens, cachedInputTokens, outputTokens, costUsd } of replies) {
    const expected = (inputTokens - cachedInputTokens) * 2 + cachedInputTokens * 0.2 + outputTokens * 10;
    expect(costUsd).toBeCloseTo(expected / 1e6, 12);
  }
  const ratings = calls.filter(({ purpose }) => purpose === "rating");
  expect(ratings.every(({ answerId, costUsd }) => answerId !== null && costUsd === null)).toBe(true);
  const sent = endpoint.requests.reduce((sum, { usage }) => sum + usage.prompt_tokens, 0);
  const { today, interviews } = await instance.product.viewSpending();
  expect(today).toMatchObject({ calls: endpoint.requests.length, inputTokens: sent });
  expect(interviews).toMatchObject([{ id, inputTokens: sent }]);
  expect(today.unpricedTokens).toBeGreaterThan(0);
  expect(today.estimatedTokens).toBe(0);
});

test.each([{ tokens: 1 }, { usd: 0.000001 }])(
  "with %o an interview's budget is spent by the opening: the built-in interviewer and rater go on, and it is said",
  async (limit) => {
    const instance = await openWith({ interview: limit });
    const id = await startBooked(instance);
    expect(askedOf("interviewer")).toHaveLength(1);
    const events = await exchange(instance, id, say(answer));
    expect(lastState(events)).toMatchObject({ speaker: "built-in", spent: "interview" });
    await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
    expect(askedOf("interviewer")).toHaveLength(1);
    const report = await eventually(
      () => instance.product.viewReport(id),
      (view) => view?.report.rated === 1,
    );
    expect(report?.report).toMatchObject({ rated: 1, fellBack: true, rater: { id: "built-in" } });
    expect(report?.report.questions[0]).toMatchObject({ canBeRatedAnew: true });
    expect(askedOf("rater")).toHaveLength(0);
  },
);

test("what an endpoint does not count is estimated, marked so in replies and ratings, and shown", async () => {
  const instance = await openWith({}, uncounted);
  const id = await startQuietly(instance);
  await exchange(instance, id, say(answer));
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  const calls = await eventually(
    () => instance.services.db.modelCall.findMany({ where: { interviewId: id } }),
    (rows) => rows.some(({ purpose }) => purpose === "rating") && rows.length >= 4,
  );
  expect(calls.every(({ tokensEstimated }) => tokensEstimated)).toBe(true);
  const [opening] = await instance.services.db.turn.findMany({
    where: { interviewId: id, promptId: { not: null } },
  });
  expect(opening).toMatchObject({ tokensEstimated: true });
  const sent = uncounted.requests.reduce((sum, { usage }) => sum + usage.prompt_tokens, 0);
  const { today } = await instance.product.viewSpending();
  expect(today.inputTokens / sent).toBeGreaterThan(0.9);
  expect(today.inputTokens / sent).toBeLessThan(1.3);
  expect(today.estimatedTokens).toBe(today.inputTokens + today.outputTokens);
});

test.each([{ tokens: 2_000 }, { usd: 0.003 }])(
  "a budget of %o is kept with an endpoint that counts nothing",
  async (limit) => {
    const instance = await openWith({ interview: limit }, uncounted);
    const id = await startBooked(instance);
    const events = await exchange(instance, id, say(answer));
    expect(lastState(events)).toMatchObject({ speaker: "built-in", spent: "interview" });
    expect(uncounted.requests).toHaveLength(1);
  },
);

test("a day's budget holds for every interview of the day, and for no other day", async () => {
  const instance = await openWith({ day: { tokens: 1 } });
  await startBooked(instance);
  const second = await startQuietly(instance);
  expect(askedOf("interviewer")).toHaveLength(1);
  expect((await instance.product.viewInterview(second))?.state.spent).toBe("day");
  const yesterday = new Date(startOfDay(Date.now()).getTime() - 1);
  await instance.services.db.modelCall.updateMany({ data: { createdAt: yesterday } });
  expect((await instance.product.viewInterview(second))?.state).toMatchObject({
    spent: null,
    speaker: "model",
  });
});

test("with a larger budget an answer can be rated by the model after all", async () => {
  const tight = await openWith({ interview: { tokens: 1 } });
  const id = await startBooked(tight);
  await exchange(tight, id, say(answer));
  await exchange(tight, id, { turnId: say("").turnId, action: "stop" });
  const fallen = await eventually(
    () => tight.product.viewReport(id),
    (view) => view?.report.rated === 1,
  );
  await tight.close();
  open = [];
  const ample = await openWith({});
  await ample.product.retryRating(id, fallen?.report.questions[0]?.id ?? "");
  const report = await eventually(
    () => ample.product.viewReport(id),
    (view) => view?.report.rater?.id === "model",
  );
  expect(report?.report).toMatchObject({ fellBack: false, rated: 1, rater: { id: "model" } });
});

test("a reply that breaks a rule is replaced before it is seen, counted, and paid for", async () => {
  const instance = await openWith({});
  praising = true;
  const id = await startBooked(instance);
  const [turn] = await instance.services.db.turn.findMany({ where: { interviewId: id } });
  expect(turn).toMatchObject({ ruleBreak: "praise", status: "partial" });
  expect(turn?.text).toMatch(/^I see\. .*\?$/);
  expect(turn?.text).not.toContain("Great");
  expect(await spentOn(instance, id)).toMatchObject({
    calls: 1,
    inputTokens: endpoint.requests[0]?.usage.prompt_tokens,
  });
});

test.each(["stall", "hang"] as const)(
  "a reply that is stopped is booked as far as it went (%s)",
  async (fault) => {
    const instance = await openWith({ interview: { tokens: 1 } });
    endpoint.control({ faults: [fault] });
    const { id } = await startOn(instance);
    await eventually(
      async () => endpoint.requests.length,
      (asked) => asked === 1,
    );
    await instance.product.stopReply(id);
    const spent = await eventually(
      () => spentOn(instance, id),
      (spending) => spending !== undefined,
    );
    expect(spent?.inputTokens).toBeGreaterThan(500);
    expect(spent?.estimatedTokens).toBe((spent?.inputTokens ?? 0) + (spent?.outputTokens ?? 0));
    const events = await exchange(instance, id, say(answer));
    expect(lastState(events)).toMatchObject({ speaker: "built-in", spent: "interview" });
    expect(endpoint.requests).toHaveLength(1);
  },
);

test("a reply that breaks off is booked as far as it went, and one that was refused is not", async () => {
  const instance = await openWith({});
  endpoint.control({ faults: ["cut", "server-error"] });
  const cut = await startQuietly(instance);
  instance.services.circuit.endPause();
  const refused = await startQuietly(instance);
  expect(endpoint.requests).toHaveLength(2);
  expect(
    await eventually(
      () => spentOn(instance, cut),
      (spent) => spent !== undefined,
    ),
  ).toMatchObject({ calls: 1 });
  expect(await spentOn(instance, refused)).toBeUndefined();
});

test("a rating that can't be read costs what it costs", async () => {
  endpoint.control({ always: "none" });
  const instance = await openWith({});
  const id = await startQuietly(instance);
  endpoint.control({ always: "broken-json" });
  await exchange(instance, id, say(answer));
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  const spent = await eventually(
    () => instance.services.db.modelCall.count({ where: { interviewId: id, purpose: "rating" } }),
    (count) => count >= 2,
  );
  expect(spent).toBeGreaterThanOrEqual(2);
});

test("between the calls of one assessment a budget counts what these took, though it is not booked yet", async () => {
  const instance = await openWith({});
  const id = await startBooked(instance);
  const booked = await spentOn(instance, id);
  const left = 500;
  const tokens = (booked?.inputTokens ?? 0) + (booked?.outputTokens ?? 0) + left;
  const budget = createModelBudget({
    ledger: instance.services.ledger,
    limits: { interview: { tokens, usd: null }, day: none },
    costOf: () => null,
    now: Date.now,
    onError: () => {},
  });
  const prompt = { promptId: "rate-answer", promptVersion: "1", promptHash: "0", model: "rater" };
  const call = (outputTokens: number) => ({
    ...prompt,
    ...{ inputTokens: 100, cachedInputTokens: 0, outputTokens, tokensEstimated: false },
  });
  const spentAfter = (...calls: Provenance[]) => budget.spent(localOwnerId, id, { model: "rater", calls });
  expect(await spentAfter()).toBeNull();
  expect(await spentAfter(call(100), call(left - 301))).toBeNull();
  expect(await spentAfter(call(100), call(left - 300))).toBe("interview");
});
