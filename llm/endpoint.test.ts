import { describe, expect, it } from "vitest";
import { chatModel, openAiOptions, reasoningFor } from "./endpoint";
import type { ModelSettings } from "./settings";

const openAi: ModelSettings = {
  baseUrl: "https://api.openai.com/v1",
  apiKey: "sk",
  interviewerModel: "gpt-6-luna",
  raterModel: "gpt-6.1-terra",
  firstTokenMs: 3_000,
  prices: new Map(),
  budgets: { interview: { tokens: null, usd: null }, day: { tokens: null, usd: null } },
};
const local = { ...openAi, baseUrl: "http://localhost:11434/v1" };

describe("what an endpoint is asked for", () => {
  it.each([
    ["gpt-6-luna", "none"],
    ["o3", "none"],
    ["gpt-10", "none"],
    ["gpt-4o", undefined],
    ["gpt-5-chat-latest", undefined],
  ])("%s at OpenAI has its reasoning set to %s", (model, effort) => {
    expect(reasoningFor(openAi, model, "none")).toBe(effort);
  });

  it("leaves parameters of OpenAI's own out for others", () => {
    expect([reasoningFor(local, "gpt-oss", "none"), openAiOptions(local, "key")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("names the cache at OpenAI, and has nothing stored there", () => {
    expect(openAiOptions(openAi, "key")).toEqual({ openai: { promptCacheKey: "key", store: false } });
  });

  it("is nothing at a metadata address", () => {
    expect(() => chatModel({ ...openAi, baseUrl: "http://169.254.169.254/v1" }, "m")).toThrow(
      "metadata address",
    );
  });
});
