import { afterEach, beforeEach, expect, test } from "vitest";
import { askCriteria } from "@/core/scoring/assessment";
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
import { type ChatRequest, textOf } from "../support/openai/protocol";
import { scriptedMind } from "../support/openai/scripted-mind";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

const closed = "Do you use Databricks?";
const prepared =
  "How is the collaboration structured between the BMW core engineering team and the external partners in China?";
const never = new AbortController().signal;

let database: TestDatabase;
let standIn: StandIn;
let instance: Instance;

beforeEach(async () => {
  database = await freshDatabase();
  standIn = await startStandIn();
});
afterEach(async () => {
  await instance.close();
  await standIn.close();
  await database.drop();
});

/** Asks, ends the sitting, and waits until every question is rated. @returns the interview's id and its report */
async function ask(questions: string[]) {
  const { id } = await startOn(instance, { kind: "ask", minutes: 15 });
  await eventually(
    () => instance.product.viewInterview(id),
    (current) => current?.turns.every(({ status }) => status !== "streaming") ?? false,
  );
  for (const question of questions) await exchange(instance, id, say(question));
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  const view = await eventually(
    () => instance.product.viewReport(id),
    (current) => current?.asked.every(({ rating }) => rating !== null) ?? false,
  );
  return { id, view };
}

const isWording = (request: ChatRequest) =>
  request.messages.some((message) => /<question-\w+>/.test(textOf(message)));

test("a sitting of one's own questions has no competencies, and each question its six criteria with words said", async () => {
  instance = await openInstance(database.url);
  const { view } = await ask([closed, prepared]);
  expect(view?.report.competencies).toEqual([]);
  expect(view?.asked.map(({ text }) => text)).toEqual([closed, prepared]);
  for (const { text, rating } of view?.asked ?? []) {
    for (const name of askCriteria) {
      const { level, evidence } = rating?.criteria?.[name] ?? { level: 0, evidence: null };
      expect([1, 2, 3, 4, 5]).toContain(level);
      if (evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  }
  expect(view?.asked[0]?.rating?.criteria?.open.level).toBeLessThanOrEqual(2);
  expect(view?.asked[0]?.wording?.text).toMatch(/^How do you decide whether to use Databricks\?$/);
});

test("pay is asked of the wrong person, who the interviewer is being known", async () => {
  instance = await openInstance(database.url);
  const { view } = await ask(["What is the salary range for this position?"]);
  expect(view?.settings.persona).toBe("hiring-manager");
  expect(view?.asked[0]?.rating?.criteria?.fitting.level).toBeLessThanOrEqual(2);
});

test("a prepared question is found again on the first page, with when and how well", async () => {
  instance = await openInstance(database.url);
  const before = await instance.product.viewHome();
  expect(before.guide?.prepared.every(({ last }) => last === null)).toBe(true);
  const { id } = await ask([prepared]);
  const home = await instance.product.viewHome();
  const asked = home.guide?.prepared.filter(({ times }) => times > 0) ?? [];
  expect(asked).toHaveLength(1);
  expect(asked[0]?.last).toMatchObject({ interviewId: id, score: expect.any(Number) });
});

test("its rating can be asked for again by the turn in which it was asked", async () => {
  instance = await openInstance(database.url);
  const { id, view } = await ask([closed]);
  await instance.product.retryRating(id, view?.asked[0]?.turnId ?? "");
  const again = await eventually(
    () => instance.product.viewReport(id),
    (current) => current?.asked[0]?.notRated === null,
  );
  expect(again?.asked[0]?.rating?.status).toBe("rated");
});

test("the model's wording is made once and kept with where it came from", async () => {
  instance = await openInstance(database.url, { model: modelAt(standIn.url) });
  const { id, view } = await ask([closed]);
  const turnId = view?.asked[0]?.turnId ?? "";
  const first = await instance.product.betterQuestion(id, turnId, never);
  const second = await instance.product.betterQuestion(id, turnId, never);
  expect(second).toEqual(first);
  expect(standIn.requests.filter(({ request }) => isWording(request))).toHaveLength(1);
  expect((await instance.product.viewReport(id))?.asked[0]?.wording).toMatchObject({
    text: first.text,
    model: "stand-in",
  });
  const [row] = await instance.services.db.wording.findMany();
  expect(row?.provenance).toEqual([
    expect.objectContaining({ promptId: "better-question", model: "stand-in" }),
  ]);
});

test("a wording that brings in what was not said is refused, and nothing is kept of it", async () => {
  await standIn.close();
  standIn = await startStandIn({
    mind: (request) =>
      isWording(request)
        ? JSON.stringify({ text: "How did Snowflake cut 40 % of your cost?" })
        : scriptedMind(request),
  });
  instance = await openInstance(database.url, { model: modelAt(standIn.url) });
  const { id, view } = await ask([closed]);
  const refused = instance.product.betterQuestion(id, view?.asked[0]?.turnId ?? "", never);
  await expect(refused).rejects.toMatchObject({ code: "not-supported" });
  expect(standIn.requests.filter(({ request }) => isWording(request))).toHaveLength(2);
  expect(await instance.services.db.wording.count()).toBe(0);
});

test("without a model there is none to word it, and an unknown question is not found", async () => {
  instance = await openInstance(database.url);
  const { id, view } = await ask([closed]);
  await expect(
    instance.product.betterQuestion(id, view?.asked[0]?.turnId ?? "", never),
  ).rejects.toMatchObject({
    code: "not-supported",
  });
  await expect(instance.product.betterQuestion(id, say("").turnId, never)).rejects.toMatchObject({
    code: "not-found",
  });
});
