import { describe, expect, it } from "vitest";
import { elapsedMs, remainingMs, startClock, stopClock } from "./clock";
import { interviewSettingsSchema } from "./settings";

const settings = interviewSettingsSchema.parse({ minutes: 15 });

describe("the clock", () => {
  it("adds up running stretches only", () => {
    const stopped = stopClock({ elapsedMs: 0, runningSince: 1000 }, 61_000);
    expect(elapsedMs(stopped, 500_000)).toBe(60_000);
    const running = startClock(stopped, 500_000);
    expect(elapsedMs(running, 530_000)).toBe(90_000);
    expect(remainingMs(settings, running, 530_000)).toBe(15 * 60_000 - 90_000);
  });

  it("is not moved by starting twice, stopping twice, or a clock set back", () => {
    const running = startClock({ elapsedMs: 5, runningSince: 10 }, 100);
    expect(running.runningSince).toBe(10);
    expect(elapsedMs(running, 3)).toBe(5);
    expect(stopClock(stopClock(running, 20), 90)).toEqual({ elapsedMs: 15, runningSince: null });
  });
});
