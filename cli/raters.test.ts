import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseEnv } from "@/env";
import { type StandIn, startStandIn } from "@/tests/support/openai/stand-in";
import { rateRow } from "@/use-cases/rate-row";
import { bundledGuide } from "./bundled-guide";
import { raterNamed } from "./raters";

const row = {
  id: "1",
  question: "How are requests made idempotent?",
  keyPoints: [{ id: "key", text: "Each request carries an idempotency key", weight: 3 }],
  answer: "Each request carries an idempotency key.",
};
const signal = new AbortController().signal;

describe("raterNamed", () => {
  it.each([
    ["other", {}, "choose built-in or model"],
    ["model", {}, "OPENAI_BASE_URL"],
    ["model", { OPENAI_API_KEY: "k", REHEARSAL_DISABLE_MODEL: "true" }, "REHEARSAL_DISABLE_MODEL"],
  ])("says what to do: %s %j", (name, environment, said) => {
    expect(() => raterNamed(name, () => parseEnv(environment))).toThrow(said);
  });
});

describe("the model rater by name", () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn();
  });
  afterAll(() => standIn.close());
  const rater = () => raterNamed("model", () => parseEnv({ OPENAI_BASE_URL: standIn.url }));

  it("rates a row at the configured endpoint", async () => {
    const rated = await rateRow({ guide: await bundledGuide(), rater: rater() }, row, signal);
    expect(rated).toMatchObject({ status: "rated", rater: "model", error: null, total: 100 });
  });

  it("gives no number when the endpoint fails", async () => {
    standIn.control({ always: "unauthorized" });
    const rated = await rateRow({ guide: await bundledGuide(), rater: rater() }, row, signal);
    expect(rated).toMatchObject({ status: "failed", total: null });
    expect(rated.error).toBeTruthy();
  });
});
