import { describe, expect, it } from "vitest";
import type { Guide } from "@/core/guide/guide";
import { billing } from "@/core/scoring/fixtures/questions";
import { builtInRater } from "./built-in-rater";
import { rateRow } from "./rate-row";

const guide: Guide = {
  slug: "g",
  title: "",
  candidate: "",
  role: "Engineer",
  company: "Acme",
  language: "en",
  introduction: { tone: "", structure: [], script: [] },
  projects: [],
  questions: [billing],
  scenarios: [],
  questionsToAsk: [],
  notes: [],
  problems: [],
};
const dependencies = { guide, rater: builtInRater };
const signal = new AbortController().signal;
const rate = (row: unknown) => rateRow(dependencies, row, signal);

describe("rateRow", () => {
  it("rates against a question of the bundled guide", async () => {
    const answer = "Every request has an idempotency key in the ledger.";
    const row = await rate({ id: "1", questionId: "billing", answer, more: "ignored" });
    expect(row).toMatchObject({ id: "1", status: "rated", error: null, star: null, rater: "built-in" });
    const [key] = row.keyPoints;
    expect(key?.verdict).toBe("covered");
    expect(answer.slice(key?.start ?? 0, key?.end ?? 0)).toBe(key?.quote);
  });

  it("rates STAR where inline points have components", async () => {
    const keyPoints = [{ id: "s", text: "The checkout failed in March", weight: 3, star: "situation" }];
    const row = await rate({
      id: "2",
      question: "Tell me of a failure.",
      keyPoints,
      answer: "The checkout failed in March.",
    });
    expect(row.star).not.toBeNull();
    expect(row.starScore).not.toBeNull();
  });

  it("counts the best reference answer", async () => {
    const referenceAnswers = ["The bulb burns out.", "The gap breaks the closed path."];
    const row = await rate({
      id: "3",
      question: "Why?",
      referenceAnswers,
      answer: "The gap breaks the closed path",
    });
    expect(row).toMatchObject({ status: "rated", content: 100 });
    expect(row.keyPoints[0]?.id).toBe("r2.k1");
  });

  it("rates a question to the interviewer", async () => {
    const row = await rate({ id: "4", kind: "ask", answer: "How does your team decide what to build?" });
    expect(Object.keys(row.criteria ?? {})).toHaveLength(6);
    expect(row.total).toBeGreaterThan(0);
  });

  it("says that there is no answer", async () => {
    expect(await rate({ id: "5", questionId: "billing", answer: "um" })).toMatchObject({
      status: "no-answer",
      total: 0,
    });
  });

  it.each([
    [{ id: "6", questionId: "billing" }, "answer"],
    [{ id: "7", answer: "x" }, "questionId"],
    [{ id: "8", questionId: "unknown", answer: "x" }, "unknown"],
    ["not a row", "object"],
  ])("turns a bad row into a failed one: %j", async (row, named) => {
    const failed = await rate(row);
    expect(failed.status).toBe("failed");
    expect(failed.error).toContain(named);
    expect(failed.total).toBeNull();
  });

  it.each([
    ["answer", { answer: "a".repeat(100_001) }],
    ["question", { answer: "a", question: "a".repeat(100_001) }],
    ["referenceAnswers", { answer: "a", referenceAnswers: Array.from({ length: 51 }, () => "a") }],
    [
      "keyPoints",
      { answer: "a", keyPoints: Array.from({ length: 201 }, (_, id) => ({ id: `${id}`, text: "a" })) },
    ],
  ])("refuses a row whose %s is too large, and names it", async (field, row) => {
    const rated = await rate({ id: "7", ...row });
    expect(rated).toMatchObject({ id: "7", status: "failed", error: expect.stringContaining(field) });
  });

  it("refuses a language that it was not measured in", async () => {
    const row = await rate({
      id: "9",
      questionId: "billing",
      answer: "每个请求都带有一个幂等键，账本会保存它",
    });
    expect(row).toMatchObject({ status: "failed", total: null });
  });
});
