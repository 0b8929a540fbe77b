import { describe, expect, it } from "vitest";
import { isLimit, isSpent } from "./spending";

const taken = { inputTokens: 900, outputTokens: 100, costUsd: 0.02 };

describe("a budget", () => {
  it.each([
    [{ tokens: null, usd: null }, false],
    [{ tokens: 1_001, usd: null }, false],
    [{ tokens: 1_000, usd: null }, true],
    [{ tokens: null, usd: 0.03 }, false],
    [{ tokens: null, usd: 0.02 }, true],
    [{ tokens: 5_000, usd: 0.01 }, true],
    [{ tokens: 0, usd: null }, true],
  ])("of %o is spent: %s", (limit, spent) => {
    expect(isSpent(taken, limit)).toBe(spent);
  });

  it("of nothing at all is spent from the start", () => {
    const nothing = { inputTokens: 0, outputTokens: 0, costUsd: 0 };
    expect([isSpent(nothing, { tokens: null, usd: 0 }), isLimit({ tokens: null, usd: 0 })]).toEqual([
      true,
      true,
    ]);
  });
});
