import { expect, test } from "vitest";
import { EventQueue } from "./event-queue";

test("events are taken in their order, also those that came before anybody asked", async () => {
  const queue = new EventQueue(new AbortController().signal, 0);
  queue.push(1);
  queue.push(2);
  expect([await queue.next(null), await queue.next(null)]).toEqual([1, 2]);
});

test("a reader waits for the next event", async () => {
  const queue = new EventQueue(new AbortController().signal, 0);
  const next = queue.next(null);
  queue.push(3);
  expect(await next).toBe(3);
});

test("waiting ends with the time-out or the signal", async () => {
  const abort = new AbortController();
  const queue = new EventQueue(abort.signal, 0);
  expect(await queue.next(1)).toBe("timeout");
  const next = queue.next(null);
  abort.abort();
  expect(await next).toBe("aborted");
  expect(await queue.next(null)).toBe("aborted");
});

test("a reader that stalls finds one event for all that it missed, and what came after", async () => {
  const queue = new EventQueue(new AbortController().signal, 0, 3);
  for (const event of [1, 2, 3, 4, 5]) queue.push(event);
  expect([await queue.next(1), await queue.next(1), await queue.next(1)]).toEqual([0, 5, "timeout"]);
});
