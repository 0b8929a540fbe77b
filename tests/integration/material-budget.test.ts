import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAnswerImprover } from "@/llm/answer-improver";
import { createGuideDrafter } from "@/llm/guide-drafter";
import { createPointProposer } from "@/llm/point-proposer";
import { loadPrompts } from "@/llm/prompts";
import { createQuestionImprover } from "@/llm/question-improver";
import { settingsFor } from "@/tests/support/openai/phrase-task";
import { type StandIn, startStandIn } from "@/tests/support/openai/stand-in";
import type { Meter } from "@/use-cases/ports/meter";
import type { Provenance } from "@/use-cases/provenance";

const prompts = loadPrompts("prompts");
const never = new AbortController().signal;
let noted: Provenance[];
const note = (call: Provenance) => void noted.push(call);
const onceOnly: Meter = { mayAsk: async () => noted.length < 1, note };
const always: Meter = { mayAsk: async () => true, note };
let standIn: StandIn;

beforeEach(async () => {
  noted = [];
  standIn = await startStandIn({ mind: () => '{"text": "It saved 73 %."}' });
});
afterEach(async () => {
  await standIn.close();
});

const told = { story: false, said: ["It saved time."], guide: [], gaps: [] };
const tell = { question: "What did it save?", language: "en", ...told };
const ask = { question: "How do you work?", role: "Engineer", company: "", weak: [], language: "en" };

const wordings = {
  answer: (meter: Meter, added: () => string[]) =>
    createAnswerImprover(settingsFor(standIn.url), prompts).improve(tell, added, never, meter),
  question: (meter: Meter, added: () => string[]) =>
    createQuestionImprover(settingsFor(standIn.url), prompts).improve(
      { ...ask, interviewer: "coach" },
      added,
      never,
      meter,
    ),
};

test.each(["answer", "question"] as const)(
  "a better %s that adds something is not asked for again once the budget is spent, and what it took is told",
  async (what) => {
    await expect(wordings[what](onceOnly, () => ["73 %"])).rejects.toMatchObject({ code: "budget-spent" });
    expect(noted).toMatchObject([{ model: "stand-in-rater" }]);
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
  draft: (meter: Meter, signal = never) =>
    createGuideDrafter(settingsFor(standIn.url), prompts).run(
      { cv: "I sail.", job: "", language: "en" },
      signal,
      meter,
    ),
  proposal: (meter: Meter, signal = never) =>
    createPointProposer(settingsFor(standIn.url), prompts).run(
      { kind: "technical", question: "Why?", answer: "Because.", language: "en" },
      signal,
      meter,
    ),
};

test.each(["draft", "proposal"] as const)(
  "a %s that can't be read is not asked for again once the budget is spent",
  async (what) => {
    await expect(makings[what](onceOnly)).rejects.toMatchObject({
      code: "unavailable",
      details: { fault: "malformed" },
    });
    expect(noted).toMatchObject([{ model: "stand-in-rater" }]);
    expect(standIn.requests).toHaveLength(1);
    await expect(makings[what](always)).rejects.toMatchObject({ code: "unavailable" });
    expect(standIn.requests).toHaveLength(3);
  },
);

test.each(["draft", "proposal"] as const)(
  "a %s that nobody waits for any more is owed all the same",
  async (what) => {
    standIn.control({ always: "hang" });
    const leaving = new AbortController();
    const making = makings[what](always, leaving.signal);
    await vi.waitFor(() => expect(standIn.requests).toHaveLength(1));
    leaving.abort(new Error("gone"));
    await expect(making).rejects.toThrow("gone");
    expect(noted).toMatchObject([{ model: "stand-in-rater", tokensEstimated: true }]);
    expect(noted[0]?.inputTokens).toBeGreaterThan(100);
    await expect(makings[what](always, leaving.signal)).rejects.toThrow("gone");
    expect(noted).toHaveLength(1);
  },
);
