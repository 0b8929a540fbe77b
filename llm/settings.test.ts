import { describe, expect, it } from "vitest";
import { isOpenAi, modelSettings } from "./settings";

const base = { REHEARSAL_FIRST_TOKEN_MS: 3_000, REHEARSAL_DISABLE_MODEL: false };

describe("the model's settings", () => {
  it("are none without a key and an address", () => {
    expect(modelSettings(base)).toBeNull();
  });

  it("are none when the model is switched off", () => {
    expect(modelSettings({ ...base, OPENAI_API_KEY: "sk", REHEARSAL_DISABLE_MODEL: true })).toBeNull();
  });

  it("need a key only for OpenAI", () => {
    const settings = modelSettings({ ...base, OPENAI_API_KEY: "sk" });
    expect(settings).toMatchObject({ baseUrl: "https://api.openai.com/v1", apiKey: "sk" });
    expect(settings?.interviewerModel).not.toBe(settings?.raterModel);
  });

  it("need an address only for a local endpoint", () => {
    const settings = modelSettings({
      ...base,
      OPENAI_BASE_URL: "http://localhost:11434/v1/",
      REHEARSAL_INTERVIEWER_MODEL: "qwen3",
    });
    expect(settings).toMatchObject({ baseUrl: "http://localhost:11434/v1", apiKey: null });
    expect([settings?.interviewerModel, settings?.raterModel]).toEqual(["qwen3", "qwen3"]);
  });

  it("keep interviewer and rater apart", () => {
    const models = { REHEARSAL_INTERVIEWER_MODEL: "fast", REHEARSAL_RATER_MODEL: "strong" };
    expect(modelSettings({ ...base, ...models, OPENAI_API_KEY: "sk" })).toMatchObject({
      interviewerModel: "fast",
      raterModel: "strong",
    });
  });

  it.each([
    ["https://api.openai.com/v1", true],
    ["https://eu.api.openai.com/v1", true],
    ["https://notapi.openai.com.example/v1", false],
    ["https://myapi.openai.community/v1", false],
  ])("know %s as OpenAI: %s", (baseUrl, expected) => {
    const settings = modelSettings({ ...base, OPENAI_BASE_URL: baseUrl });
    expect(settings && isOpenAi(settings)).toBe(expected);
  });
});
