import { expect, test } from "vitest";
import { retryDelay } from "./follow-events";

test("waits longer after each failure, but never for long", () => {
  expect([0, 1, 2, 3].map(retryDelay)).toEqual([500, 1000, 2000, 4000]);
  expect(retryDelay(50)).toBe(10_000);
});
