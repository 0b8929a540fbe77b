import fc from "fast-check";
import { expect, test } from "vitest";
import type { LiveEvent } from "@/core/interview/wire";
import { readEvents } from "./read-events";

const events: LiveEvent[] = [
  { type: "delta", turnId: "a", offset: 0, text: "Guten Tag, 你好\n“quoted”" },
  { type: "notice", code: "model-away" },
  { type: "delta", turnId: "a", offset: 20, text: "data: not a field" },
];

function bodyOf(text: string, cuts: readonly number[] = []): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const places = [0, ...cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b), bytes.length];
  return new ReadableStream({
    start(controller) {
      for (let i = 1; i < places.length; i++) controller.enqueue(bytes.slice(places[i - 1], places[i]));
      controller.close();
    },
  });
}

const collect = async (body: ReadableStream<Uint8Array>) => Array.fromAsync(readEvents(body));
const wire = (end: string) =>
  events.map((event) => `event: ${event.type}${end}data: ${JSON.stringify(event)}${end}${end}`).join("");

test("reads every event wherever the bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(), { maxLength: 12 }),
      fc.constantFrom("\n", "\r\n"),
      async (cuts, end) => {
        expect(await collect(bodyOf(wire(end), cuts))).toEqual(events);
      },
    ),
  );
});

test("passes over keep-alives, broken JSON and unknown events", async () => {
  const text = `: keep-alive\n\ndata: {oops\n\ndata: {"type":"from-the-future"}\n\n${wire("\n")}`;
  expect(await collect(bodyOf(text))).toEqual(events);
});

test("an event that was cut off before its end is not delivered", async () => {
  expect(await collect(bodyOf(`data: ${JSON.stringify(events[0])}\n`))).toEqual([]);
});

test("a broken connection is thrown to the caller", async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.error(new Error("reset")),
  });
  await expect(collect(body)).rejects.toThrow("reset");
});
