import { afterEach, beforeEach, expect, test } from "vitest";
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
import { type Ability, type ChatRequest, textOf } from "../support/openai/protocol";
import { scriptedMind } from "../support/openai/scripted-mind";
import { type StandIn, startStandIn } from "../support/openai/stand-in";
import type { Mind } from "../support/openai/state";

const never = new AbortController().signal;
const said = "Off-heap memory lies outside of the JVM heap, so the garbage collector does not scan it.";

let database: TestDatabase;
let standIn: StandIn | null = null;
let instance: Instance;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  await instance.close();
  await standIn?.close();
  standIn = null;
  await database.drop();
});

async function open(mind: Mind = scriptedMind, ability: Ability = "json-schema"): Promise<StandIn> {
  standIn = await startStandIn({ mind, ability });
  instance = await openInstance(database.url, { model: modelAt(standIn.url) });
  return standIn;
}

/** Answers one technical question and waits until it is rated. */
async function answerOne(mode: "practice" | "live" = "practice") {
  const home = await instance.product.viewHome();
  const guide = await instance.product.viewGuide(home.guide?.slug ?? "");
  const question = guide?.questions.find(({ kind }) => kind === "technical");
  const questionId = question?.id ?? "";
  const { id, guideId } = await startOn(instance, {
    ...{ kind: "question", subject: questionId, minutes: 15, mode },
  });
  await eventually(
    () => instance.product.viewInterview(id),
    (current) => current?.turns.every(({ status }) => status !== "streaming") ?? false,
  );
  await exchange(instance, id, say(said));
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  const rated = (view: Awaited<ReturnType<typeof instance.product.viewReport>>) =>
    view?.report.questions[0]?.rating != null;
  const view = await eventually(() => instance.product.viewReport(id), rated);
  return { id, guideId, questionId, slug: guide?.slug ?? "", view };
}

const isTelling = (request: ChatRequest) =>
  request.messages.some((message) => /<said-\w+>/.test(textOf(message)));
const telling =
  (text: string): Mind =>
  (request) =>
    isTelling(request) ? JSON.stringify({ text }) : scriptedMind(request);

test("the model's answer is made once, from what was said and the guide, and kept with where it came from", async () => {
  const { requests } = await open();
  const { id, questionId } = await answerOne();
  const first = await instance.product.betterAnswer(id, questionId, never);
  expect(first.text).toContain(said);
  expect(await instance.product.betterAnswer(id, questionId, never)).toEqual(first);
  expect(requests.filter(({ request }) => isTelling(request))).toHaveLength(1);
  const view = await instance.product.viewReport(id);
  expect(view?.better[questionId]?.wording).toEqual({ text: first.text, model: "stand-in" });
  const [row] = await instance.services.db.wording.findMany();
  expect(row?.provenance).toEqual([
    expect.objectContaining({ promptId: "better-answer", promptVersion: "3", model: "stand-in" }),
  ]);
});

test("what neither the candidate nor the guide said is told to the model once, then refused and named", async () => {
  const { requests } = await open(telling(`${said} At Siemens it cut 73 % of the cost with Snowflake.`));
  const { id, questionId } = await answerOne();
  await expect(instance.product.betterAnswer(id, questionId, never)).rejects.toMatchObject({
    code: "not-supported",
    details: { added: expect.arrayContaining(["73 %", "Siemens", "Snowflake"]) },
  });
  const asked = requests.filter(({ request }) => isTelling(request));
  expect(asked).toHaveLength(2);
  expect(JSON.stringify(asked[1]?.request.messages.at(-1))).toContain("Siemens");
  expect(await instance.services.db.wording.count()).toBe(0);
});

test("a wording that is mended when told so is taken", async () => {
  let calls = 0;
  await open((request) => {
    if (!isTelling(request)) return scriptedMind(request);
    calls += 1;
    return JSON.stringify({ text: calls === 1 ? `${said} It saved 73 %.` : said });
  });
  const { id, questionId } = await answerOne();
  expect((await instance.product.betterAnswer(id, questionId, never)).text).toBe(said);
  const [row] = await instance.services.db.wording.findMany();
  expect(row?.provenance).toHaveLength(2);
});

test("an answer that is gone for good before the model has told it better is not found; what the call took is booked", async () => {
  let purge = async () => {};
  await open(async (request) => {
    if (isTelling(request)) await purge();
    return scriptedMind(request);
  });
  const { id, questionId } = await answerOne();
  const { db, deletions } = instance.services;
  purge = async () => {
    await instance.product.deleteInterview(id);
    await deletions.purge(new Date(Date.now() + 60_000));
  };
  const asked = instance.product.betterAnswer(id, questionId, never);
  await expect(asked).rejects.toMatchObject({ code: "not-found" });
  expect(await db.modelCall.count({ where: { purpose: "wording" } })).toBe(1);
});

test.each(["json-object", "text"] as const)(
  "an endpoint that has no more than %s is asked in that way",
  async (ability) => {
    await open(scriptedMind, ability);
    const { id, questionId } = await answerOne();
    expect((await instance.product.betterAnswer(id, questionId, never)).text).toContain(said);
  },
);

test("before the marks are shown there is none, not even an outline; without a model there is the outline alone", async () => {
  instance = await openInstance(database.url);
  const { id, questionId, view } = await answerOne("live");
  expect(view?.better[questionId]).toBeNull();
  const early = instance.product.betterAnswer(id, questionId, never);
  await expect(early).rejects.toMatchObject({ code: "conflict" });
  await instance.product.revealMarks(id, { questionId: null, ownRating: null });
  const revealed = await instance.product.viewReport(id);
  expect(revealed?.better[questionId]).toMatchObject({ wording: null });
  expect(revealed?.better[questionId]?.outline.length).toBeGreaterThan(0);
  const wanted = instance.product.betterAnswer(id, questionId, never);
  await expect(wanted).rejects.toMatchObject({ code: "not-supported" });
  const unknown = instance.product.betterAnswer(id, "no-such-question", never);
  await expect(unknown).rejects.toMatchObject({ code: "not-found" });
});

test("an accepted answer is the guide's model answer in a new revision, and can be taken back", async () => {
  await open();
  const { id, questionId, guideId, slug, view } = await answerOne();
  const base = view?.guide.newestRevision ?? 0;
  const { text: answer } = await instance.product.betterAnswer(id, questionId, never);
  const before = await instance.product.viewGuide(slug);
  const stored = await instance.product.editGuide(guideId, base, {
    ...{ type: "accept-answer", questionId, answer },
  });
  expect(stored.revision).toBe(base + 1);
  expect((await instance.product.viewReport(id))?.better[questionId]?.inGuide?.isModelAnswer).toBe(true);
  await instance.product.restoreRevision(guideId, base + 1, base);
  expect((await instance.product.viewGuide(slug))?.questions).toEqual(before?.questions);
  expect((await instance.product.viewReport(id))?.better[questionId]?.inGuide?.isModelAnswer).toBe(false);
});

test("quoted words that are accepted are an alias of their point, and are not offered again", async () => {
  await open();
  const { id, questionId, guideId, slug, view } = await answerOne();
  const offered = view?.better[questionId]?.inGuide?.pointsWithNewWords ?? [];
  const rating = view?.report.questions[0]?.rating?.keyPoints.find((one) => offered.includes(one.id));
  const words = rating?.evidence?.quote ?? "";
  expect(words).not.toBe("");
  const keyPointId = rating?.id ?? "";
  await instance.product.editGuide(guideId, view?.guide.newestRevision ?? 0, {
    ...{ type: "accept-words", questionId, keyPointId, words },
  });
  const points = (await instance.product.viewGuide(slug))?.questions.flatMap((one) => one.keyPoints);
  expect(points?.find((one) => one.id === keyPointId)?.aliases).toContain(words);
  const again = await instance.product.viewReport(id);
  expect(again?.better[questionId]?.inGuide?.pointsWithNewWords).not.toContain(keyPointId);
});
