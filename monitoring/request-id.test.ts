import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { requestId, requestIdFrom, withRequestId } from "./request-id";

test("what a request starts keeps its id, also after the request", async () => {
  const later = async () => {
    await delay(1);
    return requestId();
  };
  const started = withRequestId("a", () => ({ later: later() }));
  expect(requestId()).toBeNull();
  expect(await started.later).toBe("a");
});

test("requests side by side keep theirs apart", async () => {
  const read = (id: string) => withRequestId(id, () => delay(1).then(requestId));
  expect(await Promise.all(["a", "b", "c"].map(read))).toEqual(["a", "b", "c"]);
});

test.each([
  ["7f3a-proxy.1", true],
  [null, false],
  ["", false],
  ["two words", false],
  ["line\nbreak", false],
  ["x".repeat(101), false],
])("%j as a proxy's id is taken: %s", (header, taken) => {
  expect(requestIdFrom(header) === header).toBe(taken);
});
