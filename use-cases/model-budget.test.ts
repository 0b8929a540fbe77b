import { afterEach, expect, test, vi } from "vitest";
import { startOfDay } from "./model-budget";

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
