import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import OpenAI from "openai";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findRuleBreak, splitCompleteSentences } from "@/core/interview/persona-rules";
import { createPhraser } from "@/llm/interviewer";
import { loadPrompts } from "@/llm/prompts";
import { byHandMind } from "@/tests/support/openai/by-hand-mind";
import { canaryGuide } from "@/tests/support/openai/canary-guide";
import { movesOf } from "@/tests/support/openai/held-interview";
import { phraseTask, readReply, settingsFor } from "@/tests/support/openai/phrase-task";
import { type StandIn, startStandIn } from "@/tests/support/openai/stand-in";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn({ mind: () => "Some words, said one by one.", apiKey: "sk-right" });
});
afterEach(async () => {
  await standIn.close();
});

const clientFor = (apiKey = "sk-right") =>
  new OpenAI({ baseURL: standIn.url, apiKey, maxRetries: 0, logLevel: "off" });
const request = { model: "any", messages: [{ role: "user" as const, content: "x".repeat(8_000) }] };

describe("the stand-in", () => {
  it("completes a chat as OpenAI does", async () => {
    const completion = await clientFor().chat.completions.create(request);
    expect(completion).toMatchObject({
      object: "chat.completion",
      model: "any",
      choices: [
        { finish_reason: "stop", message: { role: "assistant", content: "Some words, said one by one." } },
      ],
      usage: { prompt_tokens: expect.any(Number), completion_tokens: 7 },
    });
  });

  it("streams it in pieces, and counts tokens at the end if asked to", async () => {
    const stream = await clientFor().chat.completions.create({
      ...request,
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = await Array.fromAsync(stream);
    const words = chunks.map(({ choices }) => choices[0]?.delta.content ?? "");
    expect(words.join("")).toBe("Some words, said one by one.");
    expect(words.filter(Boolean).length).toBeGreaterThan(3);
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe("stop");
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: 7 } });
  });

  it("caches a prompt's prefix from 1,024 tokens on, in steps of 128", async () => {
    const client = clientFor();
    const cached = async (content: string) => {
      const { usage } = await client.chat.completions.create({
        ...request,
        messages: [{ role: "user", content }],
      });
      return usage?.prompt_tokens_details?.cached_tokens;
    };
    expect(await cached("a".repeat(6_000))).toBe(0);
    expect(await cached("a".repeat(6_000))).toBe(1_408);
    expect(await cached(`${"a".repeat(4_200)}b`)).toBe(1_024);
    expect(await cached(`b${"a".repeat(6_000)}`)).toBe(0);
  });

  it("takes one key only, and lists its models for it", async () => {
    const models = await Array.fromAsync(clientFor().models.list());
    expect(models.map(({ id }) => id)).toContain("stand-in-rater");
    await expect(clientFor("sk-wrong").models.list()).rejects.toMatchObject({ status: 401 });
    await expect(clientFor("sk-wrong").chat.completions.create(request)).rejects.toMatchObject({
      status: 401,
    });
  });

  it("fails on demand, request by request, and forgets when told to", async () => {
    const client = clientFor();
    standIn.control({ faults: ["rate-limited", "none"], always: "server-error" });
    await expect(client.chat.completions.create(request)).rejects.toMatchObject({ status: 429 });
    await client.chat.completions.create(request);
    await expect(client.chat.completions.create(request)).rejects.toMatchObject({ status: 500 });
    standIn.control({ reset: true });
    await client.chat.completions.create(request);
    expect(standIn.requests).toHaveLength(1);
  });

  it("is driven from another process over HTTP", async () => {
    const root = standIn.url.replace("/v1", "");
    const control = (body: object) =>
      fetch(`${root}/__control`, { method: "POST", body: JSON.stringify(body) });
    expect((await control({ faults: ["server-error"] })).status).toBe(200);
    expect((await control({ faults: ["earthquake"] })).status).toBe(400);
    await expect(clientFor().chat.completions.create(request)).rejects.toMatchObject({ status: 500 });
    const log = await (await fetch(`${root}/__log`)).json();
    expect(log).toMatchObject({
      requests: [{ number: 1, fault: "server-error", request: { model: "any" } }],
    });
  });

  it.each([
    ["json-object", "json_schema"],
    ["text", "json_object"],
  ] as const)("with no more than %s refuses %s", async (ability, type) => {
    standIn.control({ ability });
    const json_schema = { name: "n", schema: {} };
    const response_format = type === "json_schema" ? { type, json_schema } : { type };
    await expect(clientFor().chat.completions.create({ ...request, response_format })).rejects.toMatchObject({
      status: 400,
      param: "response_format",
    });
  });
});

describe("the scripted mind", () => {
  it("keeps the persona's rules in every move, so that tests see what a good model would do", async () => {
    const guide = canaryGuide();
    const [first] = guide.questions;
    if (first) first.text = "What is a partition? When would you add one?";
    const scripted = await startStandIn();
    const phraser = createPhraser(settingsFor(scripted.url), loadPrompts("prompts"));
    for (const move of movesOf(guide, 100)) {
      const task = phraseTask(move, [], guide);
      const context = { ...task, plan: { sections: [], reserve: [] }, seed: 1 };
      const { sentences, rest } = splitCompleteSentences((await readReply(phraser, task)).text);
      const said = [...sentences, rest].filter((sentence) => sentence.trim());
      const breaks = said.map((sentence, index) =>
        findRuleBreak(sentence, said.slice(0, index).join(""), context, move),
      );
      expect(breaks.filter(Boolean)).toEqual([]);
    }
    await scripted.close();
  });
});

describe("answering by hand", () => {
  it("writes a request to a folder and replies with the file put beside it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "by-hand-"));
    const mind = byHandMind(folder);
    const reply = mind({ model: "any", messages: [{ role: "user", content: "What now?" }] }, 1);
    const written = await vi.waitFor(() => readFile(join(folder, "001.request.md"), "utf8"), 5_000);
    expect(written).toContain("What now?");
    await writeFile(join(folder, "001.answer.txt"), "This.\n");
    expect(await reply).toBe("This.");
    await rm(folder, { recursive: true });
  });
});
