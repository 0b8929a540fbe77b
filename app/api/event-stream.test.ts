import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LiveEvent } from "@/core/interview/wire";
import { eventStream } from "./event-stream";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Events without end, or up to a failure; says whether its source was given back. */
function source({ failAt = Number.POSITIVE_INFINITY, count = Number.POSITIVE_INFINITY } = {}) {
  const state = { given: 0, ended: false };
  async function* events(): AsyncGenerator<LiveEvent> {
    try {
      for (; state.given < count; state.given += 1) {
        if (state.given === failAt) throw new Error("no more");
        yield { type: "notice", code: "model-away" };
      }
    } finally {
      state.ended = true;
    }
  }
  return { state, events: events() };
}

const reads = { ownerId: "somebody", mayStay: async () => true, gone: new AbortController().signal };

function readerOf(events: AsyncGenerator<LiveEvent>, abort = new AbortController(), change = {}) {
  const reader = eventStream(events, abort, { ...reads, ...change }).body?.getReader();
  if (!reader) throw new Error("There is a body");
  return reader;
}

test("events become lines of data, and the stream ends with them", async () => {
  const { events, state } = source({ count: 2 });
  const text = await eventStream(events, new AbortController(), reads).text();
  expect(text).toBe('data: {"type":"notice","code":"model-away"}\n\n'.repeat(2));
  expect(state.ended).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("a reader that goes away while an event waits for it ends the source", async () => {
  const { events, state } = source();
  const abort = new AbortController();
  const reader = readerOf(events, abort);
  await reader.read();
  await reader.cancel();
  await vi.advanceTimersByTimeAsync(0);
  expect([state.ended, abort.signal.aborted, vi.getTimerCount()]).toEqual([true, true, 0]);
});

test.each(["before its stream begins", "and does not cancel"])(
  "a reader that goes away %s ends the source",
  async (when) => {
    const { events, state } = source();
    const [abort, gone] = [new AbortController(), new AbortController()];
    if (when === "before its stream begins") gone.abort();
    const reader = readerOf(events, abort, { gone: gone.signal });
    await vi.advanceTimersByTimeAsync(0);
    gone.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect([abort.signal.aborted, vi.getTimerCount()]).toEqual([true, 0]);
    expect(state.given).toBeLessThan(3);
    await reader.cancel();
  },
);

test("a source that fails ends the stream and leaves no heartbeat behind", async () => {
  const { events } = source({ failAt: 1 });
  const reader = readerOf(events);
  await reader.read();
  await expect(reader.read()).rejects.toThrow("no more");
  expect(vi.getTimerCount()).toBe(0);
});

test("a reader that takes nothing is sent nothing, and cut off after a minute", async () => {
  const { events, state } = source();
  const reader = readerOf(events);
  await vi.advanceTimersByTimeAsync(50_000);
  expect(state.given).toBeLessThan(3);
  await vi.advanceTimersByTimeAsync(15_000);
  await expect(reader.closed).rejects.toThrow("a minute");
  expect([state.ended, vi.getTimerCount()]).toEqual([true, 0]);
});

test("a silent interview is kept open by heartbeats", async () => {
  const reader = readerOf(silence());
  const first = reader.read();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(new TextDecoder().decode((await first).value)).toBe(": still here\n\n");
});

/** An interview in which nothing happens. */
async function* silence(): AsyncGenerator<LiveEvent> {
  await new Promise(() => {});
}

test("whoever may not read any more is sent away with the next heartbeat", async () => {
  let signedIn = true;
  const abort = new AbortController();
  const reader = readerOf(silence(), abort, { mayStay: async () => signedIn });
  await vi.advanceTimersByTimeAsync(15_000);
  expect(abort.signal.aborted).toBe(false);
  signedIn = false;
  await vi.advanceTimersByTimeAsync(15_000);
  expect([abort.signal.aborted, vi.getTimerCount()]).toEqual([true, 0]);
  await reader.cancel();
});

test("of one person's streams the 31st ends the first, and nobody else's", async () => {
  const open = (ownerId: string) => {
    const abort = new AbortController();
    return { abort, reader: readerOf(silence(), abort, { ownerId }) };
  };
  const another = open("ben");
  const streams = Array.from({ length: 31 }, () => open("anna"));
  expect(streams.map(({ abort }) => abort.signal.aborted).lastIndexOf(true)).toBe(0);
  await streams[0]?.reader.closed;
  expect(another.abort.signal.aborted).toBe(false);
  await streams[1]?.reader.cancel();
  streams.push(open("anna"));
  expect(streams[2]?.abort.signal.aborted).toBe(false);
  for (const { reader } of [another, ...streams]) await reader.cancel();
});
