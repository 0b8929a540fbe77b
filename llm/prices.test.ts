import { describe, expect, it } from "vitest";
import { costOf, priceOf, readPrices } from "./prices";

const usage = { inputTokens: 1_000_000, cachedInputTokens: 800_000, outputTokens: 100_000 };

describe("a model's price", () => {
  it("is known for the default models, dated editions included", () => {
    expect(priceOf("gpt-6-luna", new Map())).toEqual({ input: 0.1, cached: 0.01, output: 0.5 });
    expect(priceOf("gpt-6.1-terra-2026-10-26", new Map())).toEqual({ input: 1, cached: 0.05, output: 5 });
  });

  it("is nothing for a model that nobody has named a price of", () => {
    expect(priceOf("llama-4", new Map())).toBeNull();
    expect(priceOf("gpt-6-luna-mini", new Map())).toBeNull();
  });

  it("is what is set, before what is published", () => {
    const set = readPrices("qwen3:8b=0/0/0, gpt-6-luna=1/0.5/2");
    expect(priceOf("qwen3:8b", set)).toEqual({ input: 0, cached: 0, output: 0 });
    expect(priceOf("gpt-6-luna", set)).toEqual({ input: 1, cached: 0.5, output: 2 });
  });

  it.each(["gpt-6-luna", "a=1/2", "a=1/2/x", "=1/2/3", "a=-1/0/0"])("can't be read from %s", (written) => {
    expect(() => readPrices(written)).toThrow(`REHEARSAL_PRICES: "${written}" is no price`);
  });
});

describe("a call's cost", () => {
  it("takes cached input at its own price", () => {
    expect(costOf(usage, { input: 1, cached: 0.1, output: 5 })).toBeCloseTo(0.2 + 0.08 + 0.5, 10);
  });
});
