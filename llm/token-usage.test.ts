import { expect, test } from "vitest";
import { estimateTokens } from "./estimate-tokens";
import { tokensOf } from "./token-usage";

const texts = { system: "a".repeat(400), messages: [{ content: "b".repeat(80) }], reply: "c".repeat(40) };
const reported = (inputTokens?: number, outputTokens?: number) => ({
  ...{ inputTokens, outputTokens },
  inputTokenDetails: { cacheReadTokens: undefined },
});

test("what an endpoint counts is taken as it is", () => {
  expect(tokensOf(reported(7, 3), "m", texts)).toEqual({
    ...{ model: "m", inputTokens: 7, cachedInputTokens: 0, outputTokens: 3 },
    tokensEstimated: false,
  });
});

test.each([reported(), reported(0, 0)])("what it does not count is estimated, and marked: %o", (usage) => {
  expect(tokensOf(usage, "m", texts)).toEqual({
    ...{ model: "m", inputTokens: 128, cachedInputTokens: 0, outputTokens: 14 },
    tokensEstimated: true,
  });
});

test.each([1e300, -5, 0.5, Number.NaN])("%d is no count, and is estimated", (count) => {
  expect(tokensOf(reported(count, count), "m".repeat(1_000_000), texts)).toEqual({
    ...{ model: "m".repeat(200), inputTokens: 128, cachedInputTokens: 0, outputTokens: 14 },
    tokensEstimated: true,
  });
});

test("half a count is filled up", () => {
  expect(tokensOf(reported(7), "m", texts)).toMatchObject({ inputTokens: 7, outputTokens: 14 });
  expect(tokensOf(reported(7), "m", texts).tokensEstimated).toBe(true);
});

test("a Chinese character counts as a token, its punctuation too", () => {
  expect(estimateTokens(["我们用 Kafka。"])).toBe(Math.ceil(4 + 7 / 4 + 4));
  expect(estimateTokens([])).toBe(0);
});
