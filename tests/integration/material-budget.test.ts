import { afterEach, beforeEach, expect, test } from "vitest";
import { createAnswerImprover } from "@/llm/answer-improver";
import { createGuideDrafter } from "@/llm/guide-drafter";
import { createPointProposer } from "@/llm/point-proposer";
import { loadPrompts } from "@/llm/prompts";
import { createQuestionImprover } from "@/llm/question-improver";
import { settingsFor } from "@/tests/support/openai/phrase-task";
import { type StandIn, startStandIn } from "@/tests/support/openai/stand-in";
import type { MayAsk } from "@/use-cases/ports/rater";

const prompts = loadPrompts("prompts");
const never = new AbortController().signal;
const onceOnly: MayAsk = async (calls) => calls.length < 1;
const always: MayAsk = async () => true;
let standIn: StandIn;

beforeEach(async () => {
  standIn = await startStandIn({ mind: () => '{"text": "It saved 73 %."}' });
});
afterEach(async () => {
  await standIn.close();
});

const told = { story: false, said: ["It saved time."], guide: [], gaps: [] };
const tell = { question: "What did it save?", language: "en", ...told };
const ask = { question: "How do you work?", role: "Engineer", company: "", weak: [], language: "en" };

const wordings = {
  answer: (mayAsk: MayAsk, added: () => string[]) =>
    createAnswerImprover(settingsFor(standIn.url), prompts).improve(tell, added, never, mayAsk),
  question: (mayAsk: MayAsk, added: () => string[]) =>
    createQuestionImprover(settingsFor(standIn.url), prompts).improve(
      { ...ask, interviewer: "coach" },
      added,
      never,
      mayAsk,
    ),
};

test.each(["answer", "question"] as const)(
  "a better %s that adds something is not asked for again once the budget is spent, and what it took is told",
  async (what) => {
    await expect(wordings[what](onceOnly, () => ["73 %"])).rejects.toMatchObject({
      code: "budget-spent",
      details: { calls: [expect.objectContaining({ model: "stand-in-rater" })] },
    });
    expect(standIn.requests).toHaveLength(1);
    await expect(wordings[what](always, () => ["73 %"])).rejects.toMatchObject({ code: "not-supported" });
    expect(standIn.requests).toHaveLength(3);
  },
);

test.each(["answer", "question"] as const)(
  "a better %s that adds nothing needs no second call",
  async (what) => {
    expect((await wordings[what](onceOnly, () => [])).text).toBe("It saved 73 %.");
  },
);

const makings = {
  draft: (mayAsk: MayAsk) =>
    createGuideDrafter(settingsFor(standIn.url), prompts).run(
      { cv: "I sail.", job: "", language: "en" },
      never,
      mayAsk,
    ),
  proposal: (mayAsk: MayAsk) =>
    createPointProposer(settingsFor(standIn.url), prompts).run(
      { kind: "technical", question: "Why?", answer: "Because.", language: "en" },
      never,
      mayAsk,
    ),
};

test.each(["draft", "proposal"] as const)(
  "a %s that can't be read is not asked for again once the budget is spent",
  async (what) => {
    await expect(makings[what](onceOnly)).rejects.toMatchObject({
      code: "unavailable",
      details: { fault: "malformed", calls: [expect.objectContaining({ model: "stand-in-rater" })] },
    });
    expect(standIn.requests).toHaveLength(1);
    await expect(makings[what](always)).rejects.toMatchObject({ code: "unavailable" });
    expect(standIn.requests).toHaveLength(3);
  },
);
