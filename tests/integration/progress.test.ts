import { v7 as uuid } from "uuid";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../support/database";
import { type Instance, openInstance } from "../support/instance";
import { addPastSittings, type Past } from "../support/past-sittings";

let database: TestDatabase;
let instance: Instance;

beforeEach(async () => {
  database = await freshDatabase();
  instance = await openInstance(database.url);
});
afterEach(async () => {
  await instance.close();
  await database.drop();
});

const rising: Past = {
  sittings: 6,
  total: (sitting) => 40 + 8 * sitting,
  verdict: (_, point) => (point === 0 ? "missed" : "covered"),
  probes: (sitting) => 6 - sitting,
};

test("with nothing rated there is nothing to see, and the guide is named", async () => {
  const view = await instance.product.viewProgress();
  expect(view.guide?.company).toBe("BMW China");
  expect(view).toMatchObject({ sittings: 0, competencies: [], missed: [], delivery: [] });
});

test("scores rise with their spread, follow-ups fall, and what is missed every time comes first", async () => {
  await addPastSittings(database.url, rising);
  const view = await instance.product.viewProgress();
  expect(view.sittings).toBe(6);
  expect(view.raters).toEqual(["built-in"]);
  const technical = view.competencies.find(({ kind }) => kind === "technical");
  expect(technical?.course.points.map(({ value }) => Math.round(value))).toEqual([40, 48, 56, 64, 72, 80]);
  expect(technical?.course.change).toMatchObject({ clear: true, by: 40 });
  expect(view.probes.change).toMatchObject({ clear: true });
  expect(view.probes.change?.by).toBeLessThan(0);
  expect(view.missed[0]).toMatchObject({ missed: 5, answers: 5 });
  const keys = view.delivery.map(({ measure }) => measure);
  expect(keys).toEqual(["words", "fillers", "hedges", "we"]);
  expect(view.delivery[0]?.course.points.every(({ value }) => value > 10)).toBe(true);
});

test("two sittings are shown and no direction is claimed", async () => {
  await addPastSittings(database.url, { ...rising, sittings: 2 });
  const view = await instance.product.viewProgress();
  for (const { course } of view.competencies) expect(course).toMatchObject({ sittings: 2, change: null });
});

test("what was got at last is not named as missed; a sitting that was deleted is not counted", async () => {
  const learnt: Past = { ...rising, verdict: (sitting) => (sitting === 5 ? "covered" : "missed") };
  const ids = await addPastSittings(database.url, learnt);
  expect((await instance.product.viewProgress()).missed).toEqual([]);
  await instance.product.deleteInterview(ids.at(-1) ?? "");
  const view = await instance.product.viewProgress();
  expect(view.sittings).toBe(5);
  expect(view.missed.length).toBeGreaterThan(0);
});

test("a model's rating takes the place of the built-in one, and mixed sittings are said to be mixed", async () => {
  await addPastSittings(database.url, { ...rising, sittings: 2 });
  await addPastSittings(database.url, { ...rising, sittings: 2, rater: "model" });
  expect((await instance.product.viewProgress()).raters.toSorted()).toEqual(["built-in", "model"]);
});

test("a thousand sittings come as a few points, and none is lost", async () => {
  await addPastSittings(database.url, { ...rising, sittings: 1000, total: (sitting) => 40 + sitting / 25 });
  const view = await instance.product.viewProgress();
  const course = view.competencies[0]?.course;
  expect(course?.sittings).toBe(1000);
  expect(course?.points.length).toBeLessThanOrEqual(24);
  expect(course?.points.reduce((sum, { sittings }) => sum + sittings, 0)).toBe(1000);
});

test("another owner sees nothing of it", async () => {
  await addPastSittings(database.url, rising);
  const stranger = "00000000-0000-7000-8000-0000000000ff";
  const guide = (await instance.product.viewProgress()).guide?.id ?? "";
  expect(await instance.services.progress.scores(stranger, guide)).toEqual([]);
  expect(await instance.services.progress.said(stranger, guide, 5)).toEqual([]);
});

test("a guide stands by its own sittings alone; where the model has rated an answer of a sitting, only its ratings count there", async () => {
  const { product, services } = instance;
  const first = (await product.viewHome()).guide?.id ?? "";
  const markdown = (await product.exportGuide(first)).markdown;
  const { id: other } = await product.importGuide(markdown, { apart: true });
  await addPastSittings(database.url, { ...rising, sittings: 2, total: (sitting) => 30 + sitting });
  const [sitting] = await addPastSittings(database.url, {
    ...{ ...rising, sittings: 1, total: () => 90, guideId: other },
  });
  const scoresOf = async (guideId: string) => {
    const { guide } = await product.viewHome({ guideId });
    return guide?.questions.flatMap(({ lastScore }) => lastScore ?? []) ?? [];
  };
  expect(await scoresOf(first)).toEqual([31, 31, 31, 31]);
  expect(await scoresOf(other)).toEqual([90, 90, 90, 90]);
  const answer = await services.db.answer.findFirstOrThrow({
    where: { interviewId: sitting as string },
    include: { ratings: true },
  });
  const [byRules] = answer.ratings;
  if (!byRules) throw new Error("the answer is not rated");
  const byModel = { ...byRules, id: uuid(), rater: "model", model: "m", total: 55 };
  await services.db.rating.create({ data: byModel as never });
  expect(await scoresOf(other)).toEqual([55]);
  const { items } = await product.listInterviews({ text: "", kinds: [], page: 1 });
  expect(items.find(({ id }) => id === sitting)).toMatchObject({ score: 55, rated: 1, asked: 4 });
});
