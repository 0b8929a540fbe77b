import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { deadlineAfter } from "./deadline";
import { classifyFault } from "./faults";

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

describe("deadlineAfter", () => {
  it("aborts with what reads as an endpoint that is too slow", async () => {
    const { signal } = deadlineAfter(5);
    await once(signal, "abort");
    expect(classifyFault(signal.reason)).toBe("too-slow");
  });

  it("leaves neither a timer nor an abort behind once it is met", () => {
    const before = timers();
    const { signal, met } = deadlineAfter(60_000);
    expect(timers()).toBe(before + 1);
    met();
    expect(timers()).toBe(before);
    expect(signal.aborted).toBe(false);
  });
});
