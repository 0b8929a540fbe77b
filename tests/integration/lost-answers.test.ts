import { readFile } from "node:fs/promises";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { createCohortStore } from "@/db/cohorts/cohort-store";
import { localOwnerId } from "@/wiring/defaults";
import { freshDatabase } from "../support/database";
import { exchange, type Instance, modelAt, openInstance, say, startOn, textOf } from "../support/instance";
import { type LossyWay, startLossyWay } from "../support/lossy-way";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

let endpoint: StandIn;
let way: LossyWay;
let here: Instance;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  endpoint = await startStandIn();
  way = await startLossyWay(database.url);
  here = await openInstance(way.url, { model: modelAt(endpoint.url), worker: false });
});
beforeEach(() => way.restore());
afterAll(async () => {
  way.restore();
  await here.close();
  way.close();
  await endpoint.close();
  await drop();
});

const replies = () => endpoint.requests.filter(({ request }) => request.stream).length;

async function guideId(): Promise<string> {
  return (await here.product.viewHome()).guide?.id ?? "";
}

async function opened(id: string) {
  const signal = AbortSignal.timeout(90_000);
  const untilTurnId = (await here.product.viewInterview(id))?.turns[0]?.id ?? "";
  for await (const _ of here.product.follow(id, { afterSeq: 0, untilTurnId, signal }));
  return (await here.product.viewInterview(id))?.turns[0];
}

test("a turn that was taken, and nobody heard of it, is answered at once, and once, by the model", async () => {
  const { id } = await startOn(here);
  await opened(id);
  const before = replies();
  way.loseCommitOf('INSERT INTO "public"."turn"');
  const turn = say("I am Wang Zhiwei, a senior data engineer, and I build data platforms.");
  const events = await exchange(here, id, turn);
  expect(way.lost()).toBe(1);
  const turns = (await here.product.viewInterview(id))?.turns ?? [];
  expect(turns.map(({ role }) => role)).toEqual(["interviewer", "candidate", "interviewer"]);
  expect(turns.at(-1)).toMatchObject({ phrasedBy: "model", status: "completed" });
  expect(textOf(events, turns.at(-1)?.id ?? "")).toBe(turns.at(-1)?.text);
  expect(replies() - before).toBe(1);
});

test("an interview that was made, and nobody heard of it, is one, and its opening is spoken", async () => {
  const settings = interviewSettingsSchema.parse({});
  const id = uuid();
  way.loseCommitOf('INSERT INTO "public"."interview"');
  expect(await here.product.startInterview(await guideId(), settings, id)).toEqual({ id });
  expect(way.lost()).toBe(1);
  expect(await opened(id)).toMatchObject({ phrasedBy: "model", status: "completed" });
});

test("an interview that is begun again under its id, elsewhere or at the same time, is the one that there is", async () => {
  const before = await here.services.db.interview.count();
  const guide = await guideId();
  const settings = interviewSettingsSchema.parse({});
  const id = uuid();
  const all = await Promise.all([1, 2, 3].map(() => here.product.startInterview(guide, settings, id)));
  expect(await here.product.startInterview(guide, settings, id)).toEqual({ id });
  expect(all).toEqual([{ id }, { id }, { id }]);
  await opened(id);
  expect((await here.product.viewInterview(id))?.turns).toHaveLength(1);
  expect(await here.services.db.interview.count()).toBe(before + 1);
});

test.each([
  ["a piece of a reply", () => way.loseAnswerTo("INSERT INTO turn_delta")],
  ["the end of a reply", () => way.loseCommitOf('DELETE FROM "public"."turn_delta"')],
])("%s that was stored, and nobody heard of it, is stored once", async (_, lose) => {
  const { id } = await startOn(here);
  await opened(id);
  lose();
  const events = await exchange(here, id, say("I am Wang Zhiwei, and I build data platforms on AWS."));
  expect(way.lost()).toBe(1);
  const last = (await here.product.viewInterview(id))?.turns.at(-1);
  expect(last).toMatchObject({ phrasedBy: "model", status: "completed" });
  expect(textOf(events, last?.id ?? "")).toBe(last?.text);
});

test("a guide that was stored apart, and nobody heard of it, is one when it is sent again", async () => {
  const markdown = await readFile("guides/wang-zhiwei-bmw-ad.md", "utf8");
  const options = { apart: true, id: uuid() };
  const count = async () => (await here.services.guides.list(localOwnerId)).length;
  const before = await count();
  way.loseCommitOf('INSERT INTO "public"."guide_revision"');
  await expect(here.product.importGuide(markdown, options)).rejects.toMatchObject({ code: "unavailable" });
  expect((await here.product.importGuide(markdown, options)).id).toBe(options.id);
  expect(await count()).toBe(before + 1);
});

test("a cohort that is made again under its id is one", async () => {
  const cohorts = createCohortStore(here.services.db);
  const key = { coachId: localOwnerId, cohortId: uuid() };
  await cohorts.create(key, "Spring");
  await cohorts.create(key, "Spring");
  expect(await cohorts.list(localOwnerId)).toHaveLength(1);
});
