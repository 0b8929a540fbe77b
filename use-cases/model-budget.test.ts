import { afterEach, expect, test, vi } from "vitest";
import { RehearsalError } from "@/core/errors";
import { createModelBudget, startOfDay } from "./model-budget";

const hourMs = 3_600_000;

afterEach(() => vi.unstubAllEnvs());

test.each(["UTC", "Pacific/Auckland", "America/Los_Angeles"])(
  "a budget's day begins at midnight by UTC, also in %s",
  (zone) => {
    vi.stubEnv("TZ", zone);
    const midnight = Date.UTC(2026, 2, 29);
    expect(startOfDay(midnight).getTime()).toBe(midnight);
    expect(startOfDay(midnight + 23 * hourMs).getTime()).toBe(midnight);
    expect(startOfDay(midnight - 1).getTime()).toBe(midnight - 24 * hourMs);
  },
);

test.each([
  ["signed-out", 0],
  ["unavailable", 1],
] as const)("a booking that fails as %s is told %i times", async (code, told) => {
  const onError = vi.fn();
  const refuse = () => Promise.reject(new RehearsalError(code, "No."));
  const none = { tokens: null, usd: null };
  const budget = createModelBudget({
    ledger: { record: refuse, ofInterviews: refuse, since: refuse, ofMaterial: refuse },
    limits: { interview: none, day: none },
    costOf: () => null,
    now: Date.now,
    onError,
  });
  const prompt = { promptId: "rate-answer", promptVersion: "1", promptHash: "0", model: "rater" };
  const call = { ...prompt, inputTokens: 1, cachedInputTokens: 0, outputTokens: 1, tokensEstimated: false };
  await budget.record("o", { interviewId: null, purpose: "rating", model: "rater" }, [call]);
  expect(onError).toHaveBeenCalledTimes(told);
});
