import { afterEach, beforeEach, expect, test } from "vitest";
import { tellingOf } from "@/core/guide/editing/telling";
import type { Guide } from "@/core/guide/guide";
import { freshDatabase, type TestDatabase } from "../support/database";
import { type Instance, modelAt, openInstance } from "../support/instance";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

const never = new AbortController().signal;

let database: TestDatabase;
let standIn: StandIn;
let instance: Instance;

beforeEach(async () => {
  database = await freshDatabase();
  standIn = await startStandIn();
  instance = await openInstance(database.url, { model: modelAt(standIn.url), worker: false });
});
afterEach(async () => {
  await instance.close();
  await standIn.close();
  await database.drop();
});

async function firstTechnical() {
  const home = await instance.product.viewHome();
  const guide = (await instance.product.viewGuide(home.guide?.slug ?? "")) as Guide;
  const question = guide.questions.find(({ kind }) => kind === "technical");
  if (!question) throw new Error("there is no technical question");
  const { id, modelAnswer: _, ...rest } = question;
  return {
    guide,
    id,
    guideId: home.guide?.id ?? "",
    edited: { ...rest, telling: tellingOf(question, guide) },
  };
}

test("key points are proposed and checked, nothing is stored before they are saved", async () => {
  const { guide, id, guideId, edited } = await firstTechnical();
  const { points, leftOut, model, madeBy } = await instance.product.proposePoints(edited, "en", never);
  expect(model).toBe("stand-in");
  expect(points.length).toBeGreaterThan(0);
  expect(leftOut).toContainEqual({
    what: "point",
    text: "It saves 77 % with Frobnicator",
    why: "unsupported",
  });
  expect(leftOut.filter(({ what }) => what === "probe").length).toBe(points.length);
  expect(await instance.product.viewGuide(guide.slug)).toEqual(guide);
  const question = { ...edited, keyPoints: points };
  await instance.product.editGuide(guideId, 1, { type: "change-question", questionId: id, question }, madeBy);
  const stored = (await instance.product.viewGuide(guide.slug))?.questions.find((one) => one.id === id);
  expect(stored?.keyPoints.map(({ text }) => text)).toEqual(points.map(({ text }) => text));
  const [newest] = await instance.product.listRevisions(guideId);
  expect(newest?.change).toEqual({ type: "question-changed", question: stored?.text, madeBy });
  expect(madeBy).toEqual([
    {
      promptId: "propose-key-points",
      promptVersion: expect.any(String),
      promptHash: expect.stringMatching(/^[0-9a-f]{16,64}$/),
      model: "stand-in",
    },
  ]);
});

test("what material takes is booked and counts against the day's budget, also where the endpoint fails half-way", async () => {
  const { edited } = await firstTechnical();
  await instance.product.proposePoints(edited, "en", never);
  await instance.product.draftGuide({ cv, job: "" }, never);
  const { today, material } = await instance.product.viewSpending();
  expect(material).toMatchObject({ calls: 2 });
  expect(material.inputTokens).toBeGreaterThan(0);
  expect(today).toEqual(material);
  const budgets = { interview: { tokens: null, usd: null }, day: { tokens: 1, usd: null } };
  const poor = await openInstance(database.url, {
    model: { ...modelAt(standIn.url), budgets },
    worker: false,
  });
  try {
    const asked = [
      poor.product.proposePoints(edited, "en", never),
      poor.product.draftGuide({ cv, job: "" }, never),
    ];
    for (const one of await Promise.allSettled(asked))
      expect(one).toMatchObject({ status: "rejected", reason: { code: "budget-spent" } });
  } finally {
    await poor.close();
  }
});

test("a question without an answer, and a product without a model, are told so in a sentence", async () => {
  const { edited } = await firstTechnical();
  const empty = { ...edited, telling: { form: "answer" as const, answer: " " } };
  await expect(instance.product.proposePoints(empty, "en", never)).rejects.toMatchObject({
    code: "invalid-input",
  });
  standIn.control({ always: "server-error" });
  await expect(instance.product.proposePoints(edited, "en", never)).rejects.toMatchObject({
    code: "unavailable",
  });
});

// Each sentence is a claim to the stand-in.
const cv = "Data engineer with six years of Spark. Moved a warehouse to Delta Lake. Cut the load to 2 hours.";

test("a guide is drafted from a CV, without what has no source, and is stored only when it is imported", async () => {
  const before = (await instance.product.viewHome()).guides.length;
  const { draft, dropped, markdown, model, madeBy } = await instance.product.draftGuide(
    { cv, job: "" },
    never,
  );
  expect(model).toBe("stand-in");
  expect(dropped.map(({ claim, why }) => `${why}: ${claim.text}`)).toEqual([
    "no-passage: I saved 77 % at Frobnicator.",
  ]);
  expect(draft.introduction).toHaveLength(2);
  expect(markdown).not.toContain("Frobnicator");
  expect((await instance.product.viewHome()).guides).toHaveLength(before);
  const { id, guide } = await instance.product.importGuide(markdown, { madeBy });
  const [first] = await instance.product.listRevisions(id);
  expect(first?.change).toMatchObject({ type: "imported", madeBy: [{ promptId: "draft-guide", model }] });
  expect(guide.questions.map(({ kind }) => kind)).toEqual(["introduction", ...Array(3).fill("technical")]);
  expect((await instance.product.viewHome()).guides).toHaveLength(before + 1);
});

test.each(["json-object", "text"] as const)(
  "an endpoint that has no more than %s can draft too",
  async (ability) => {
    standIn.control({ ability });
    const { draft } = await instance.product.draftGuide({ cv, job: "Data Engineer wanted" }, never);
    expect(draft.questions).toHaveLength(3);
  },
);

test("nothing to draft from, or too much, is refused in a sentence", async () => {
  for (const text of [" ", "word ".repeat(20_000)]) {
    await expect(instance.product.draftGuide({ cv: text, job: "" }, never)).rejects.toMatchObject({
      code: "invalid-input",
    });
  }
});
