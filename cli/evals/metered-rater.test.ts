import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { builtInRater } from "@/use-cases/built-in-rater";
import type { Rater } from "@/use-cases/ports/rater";
import { costOf, meteredRater, parsePrices } from "./metered-rater";
import { rateAnswer, taskOf } from "./rated-answer";

const call = { promptId: "p", promptVersion: "1", promptHash: "h", model: "m" };

const tokens = { inputTokens: 1000, cachedInputTokens: 400, outputTokens: 100 };
const task = taskOf(null, "How does your team decide what to build next?", null);

describe("meteredRater", () => {
  it("counts what every call spends, four answers at a time", async () => {
    let underWay = 0;
    let most = 0;
    const spender: Rater = {
      ...builtInRater,
      async assess(asked, signal) {
        most = Math.max(most, ++underWay);
        await delay(1);
        underWay--;
        const result = await builtInRater.assess(asked, signal);
        return { ...result, provenance: [{ ...call, ...tokens, tokensEstimated: false }] };
      },
    };
    const { rater, spending } = meteredRater(spender);
    await Promise.all(Array.from({ length: 11 }, () => rateAnswer(rater, task)));
    expect(most).toBe(4);
    expect(spending).toEqual({
      answers: 11,
      calls: 11,
      inputTokens: 11_000,
      cachedInputTokens: 4_400,
      outputTokens: 1_100,
    });
  });

  it("lets the next answer in when one fails", async () => {
    const { rater } = meteredRater({ ...builtInRater, assess: () => Promise.reject(new Error("away")) });
    const results = await Promise.allSettled(Array.from({ length: 9 }, () => rateAnswer(rater, task)));
    expect(results.every(({ status }) => status === "rejected")).toBe(true);
  });
});

describe("costOf", () => {
  it("takes cached tokens at their own price", () => {
    const prices = parsePrices("2,0.5,8");
    expect(costOf({ answers: 1, calls: 1, ...tokens }, prices)).toBeCloseTo(
      (600 * 2 + 400 * 0.5 + 100 * 8) / 1e6,
    );
  });

  it.each(["2", "1,2,3,4", "a,b,c", "1,-1,2"])("refuses prices like %s", (written) => {
    expect(() => parsePrices(written)).toThrow("three figures");
  });
});
