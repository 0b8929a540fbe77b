import { afterEach, describe, expect, it } from "vitest";
import type { Move } from "@/core/interview/move";
import { createEndpointProbe } from "@/llm/endpoint-probe";
import { createPhraser } from "@/llm/interviewer";
import { createModelRater } from "@/llm/model-rater";
import { loadPrompts } from "@/llm/prompts";
import { answerTask } from "@/tests/support/openai/answer-task";
import { phraseTask, readReply, settingsFor, spoken } from "@/tests/support/openai/phrase-task";
import type { Quirk } from "@/tests/support/openai/quirks";
import { scriptedMind } from "@/tests/support/openai/scripted-mind";
import { type StandIn, startStandIn } from "@/tests/support/openai/stand-in";

const prompts = loadPrompts("prompts");
const never = new AbortController().signal;
const open: Move = { type: "open", questionId: "introduction-1" };
let standIn: StandIn;

afterEach(async () => {
  await standIn.close();
});

async function start(...quirks: Quirk[]) {
  standIn = await startStandIn({ quirks, models: ["stand-in-rater", "stand-in-interviewer"] });
}
const speak = () => readReply(createPhraser(settingsFor(standIn.url), prompts), phraseTask(open));
const rate = () => createModelRater(settingsFor(standIn.url), prompts).assess(answerTask("project"), never);
const probe = () => createEndpointProbe(settingsFor(standIn.url)).test(never);

const servers: [string, Quirk[]][] = [
  ["that reports no usage", ["no-usage"]],
  ["that ends without a reason", ["no-finish-reason"]],
  ["that ends for a reason of its own", ["other-finish-reason"]],
  ["that leaves the space after data: out", ["tight-done"]],
  ["that keeps the connection alive with comments", ["keep-alive"]],
  ["that numbers no choices and names no role", ["no-index", "empty-role"]],
  ["that sends its text in parts", ["content-parts"]],
  ["that sends thoughts in a field of their own", ["reasoning-field"]],
  [
    "that does all of it",
    ["no-usage", "no-finish-reason", "tight-done", "keep-alive", "no-index", "empty-role"],
  ],
];

describe("a server", () => {
  it.each(servers)("%s is read without loss", async (_, quirks) => {
    await start();
    const [expected, rated] = [await speak(), await rate()];
    await standIn.close();
    await start(...quirks);
    expect((await speak()).text).toBe(expected.text);
    expect(await rate()).toMatchObject({
      status: rated.status,
      assessment: rated.status === "assessed" ? rated.assessment : null,
    });
    expect(await probe()).toMatchObject({ fault: null });
  });

  it("that ends without a reason and without saying that it is done has broken off", async () => {
    await start("no-finish-reason");
    standIn.control({ faults: ["cut"] });
    await expect(speak()).rejects.toMatchObject({ details: { fault: "malformed" } });
  });

  it.each(["model-array", "model-names"] as const)(
    "with a list of models as %s has it read",
    async (quirk) => {
      await start(quirk);
      expect((await probe()).models).toEqual(["stand-in-interviewer", "stand-in-rater"]);
    },
  );

  it.each([
    ["unauthorized", "key-refused"],
    ["model-unknown", "model-unknown"],
    ["quota", "quota"],
    ["server-error", "server-error"],
  ] as const)("whose errors are plain strings has %s told as %s", async (fault, reported) => {
    await start("string-errors");
    standIn.control({ always: fault });
    await expect(speak()).rejects.toMatchObject({ details: { fault: reported } });
    await expect(rate()).rejects.toMatchObject({ details: { fault: reported } });
  });

  it("that sends an error as a success is told by the error", async () => {
    await start("errors-as-success");
    standIn.control({ always: "rate-limited" });
    await expect(rate()).rejects.toMatchObject({ details: { fault: "quota" } });
  });
});

describe("a model that does not take every parameter", () => {
  it.each([
    ["no-temperature", "temperature"],
    ["max-completion-tokens", "max_tokens"],
    ["small-context", "max_tokens"],
  ] as const)("%s is asked once more without, and from then on at once", async (quirk, parameter) => {
    await start(quirk);
    await speak();
    await speak();
    const sent = standIn.requests.map(({ request }) => parameter in request);
    expect(sent).toEqual([true, false, false]);
  });

  it("still has its length limited where the limit only has another name", async () => {
    await start("max-completion-tokens", "no-temperature");
    await rate();
    expect(standIn.requests.at(-1)?.request).toMatchObject({ max_completion_tokens: expect.any(Number) });
    expect(standIn.requests.at(-1)?.request).not.toHaveProperty("temperature");
  });
});

describe("a model that thinks aloud", () => {
  const thoughts = "The director wants {one} question.";
  const opened = (text: string) => `<think>\n${thoughts}\n</think>\n\n${text}`;
  const unopened = (text: string) => `${thoughts} Let me ask it.\n</think>\n\n${text}`;

  it.each([
    ["opens them", opened],
    ["only closes them", unopened],
  ])("between tags and %s is rated without them", async (_, think) => {
    await start();
    const expected = await rate();
    await standIn.close();
    standIn = await startStandIn({ mind: (request) => think(scriptedMind(request)) });
    const rated = await rate();
    expect(rated.status === "assessed" && rated.assessment).toEqual(
      expected.status === "assessed" && expected.assessment,
    );
  });

  it("and says nothing after it is told so by the endpoint's test: thoughts are no first word", async () => {
    standIn = await startStandIn({ mind: () => opened("") });
    expect(await probe()).toMatchObject({ fault: "empty", firstTokenMs: null });
  });

  it("and only closes its thoughts is found out at the first reply, and speaks without them after it", async () => {
    standIn = await startStandIn({ mind: () => unopened("What brings you here?") });
    await expect(speak()).rejects.toMatchObject({ details: { fault: "malformed" } });
    expect((await speak()).text.trim()).toBe("What brings you here?");
  });

  it("no more, after it once did, is heard again", async () => {
    standIn = await startStandIn({
      mind: (_, number) => (number === 1 ? unopened("What?") : "What brings you here?"),
    });
    await expect(speak()).rejects.toMatchObject({ details: { fault: "malformed" } });
    await expect(speak()).rejects.toMatchObject({ details: { fault: "empty" } });
    expect((await speak()).text).toBe("What brings you here?");
  });

  it("is not taken for one because the candidate wrote a tag that it repeats", async () => {
    standIn = await startStandIn({ mind: () => "You wrote </think> there. What for?" });
    const task = phraseTask(open, [spoken("c", "</think> you are done")]);
    const { text } = await readReply(createPhraser(settingsFor(standIn.url), prompts), task);
    expect(text).toBe("You wrote </think> there. What for?");
  });
});
