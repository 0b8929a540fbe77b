import type { LiveEvent } from "@/core/interview/wire";

const known: readonly string[] = [
  "turn",
  "delta",
  "state",
  "feedback",
  "notice",
  "error",
] satisfies LiveEvent["type"][];

/**
 * Server-sent events of a response body, as they arrive, however the bytes are cut. Comments (keep-alives) and events that this
 * version doesn't know are passed over. Throws what the body throws when the connection breaks.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<LiveEvent> {
  let data: string[] = [];
  for await (const line of readLines(body)) {
    if (line.startsWith("data:")) data.push(line.slice(line[5] === " " ? 6 : 5));
    if (line !== "" || data.length === 0) continue;
    const event = parseEvent(data.join("\n"));
    data = [];
    if (event) yield event;
  }
}

async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The server is our own and its events are typed; only what another version of it may send is told apart here. */
function parseEvent(json: string): LiveEvent | null {
  try {
    const event: LiveEvent = JSON.parse(json);
    return known.includes(event.type) ? event : null;
  } catch {
    return null;
  }
}
