import { expect, test, vi } from "vitest";
import { RehearsalError } from "./errors";

test("an error of another copy of this module is one of ours", async () => {
  vi.resetModules();
  const { RehearsalError: Copy } = await import("./errors");
  expect(Copy).not.toBe(RehearsalError);
  expect(new Copy("conflict", "Busy.")).toBeInstanceOf(RehearsalError);
});

test.each([[new Error("x")], [null], [{ name: "RehearsalError" }], ["RehearsalError"]])(
  "%s is none",
  (value) => {
    expect(value instanceof RehearsalError).toBe(false);
  },
);
