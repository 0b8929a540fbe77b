import type { LanguageModelMiddleware } from "ai";

/** What is shorter is no secret but a word that a local server asks for, such as "ollama", and may well be said. */
const shortestSecret = 16;

/**
 * The same response, without the key wherever it repeats it: what an endpoint or a proxy before it says of a request would else be shown to
 * whoever practises, stored, and sent along with traces. Of a key that comes in two pieces the first waits for the second.
 */
export function withholdKey(response: Response, key: string | null): Response {
  const { body, status, statusText, headers } = response;
  if (!body || key === null || key.length < shortestSecret) return response;
  return new Response(body.pipeThrough(replacing(inBytes(key))), { status, statusText, headers });
}

/** A character for each byte, so that what is cut anywhere can be put together again. */
const inBytes = (text: string) => Buffer.from(text).toString("latin1");

function replacing(key: string): TransformStream<Uint8Array, Uint8Array> {
  const filter = withoutKey(key);
  return new TransformStream({
    transform(chunk, controller) {
      const text = filter.take(Buffer.from(chunk).toString("latin1"));
      if (text) controller.enqueue(Buffer.from(text, "latin1"));
    },
    flush(controller) {
      const rest = filter.rest();
      if (rest) controller.enqueue(Buffer.from(rest, "latin1"));
    },
  });
}

/** The same for what a model says word by word, an event each, where no stretch of the response holds the whole key. */
export function withholdingKey(key: string | null): LanguageModelMiddleware {
  return {
    async wrapStream({ doStream }) {
      const answer = await doStream();
      if (key === null || key.length < shortestSecret) return answer;
      return { ...answer, stream: answer.stream.pipeThrough(replacingInWords(key)) };
    },
  };
}

type Answer = Awaited<ReturnType<NonNullable<LanguageModelMiddleware["wrapStream"]>>>;
type Part = Answer["stream"] extends ReadableStream<infer Value> ? Value : never;

function replacingInWords(key: string): TransformStream<Part, Part> {
  const filter = withoutKey(key);
  return new TransformStream({
    transform(part, controller) {
      if (part.type === "text-delta") {
        const delta = filter.take(part.delta);
        if (delta) controller.enqueue({ ...part, delta });
        return;
      }
      const delta = part.type === "text-end" ? filter.rest() : "";
      if (delta && part.type === "text-end") controller.enqueue({ type: "text-delta", id: part.id, delta });
      controller.enqueue(part);
    },
  });
}

/** Takes a text in pieces, and gives it on without the key. */
function withoutKey(key: string) {
  let held = "";
  return {
    take(piece: string): string {
      const text = (held + piece).replaceAll(key, "[key]");
      const end = text.length - begunAtEnd(text, key);
      held = text.slice(end);
      return text.slice(0, end);
    },
    rest(): string {
      const text = held;
      held = "";
      return text;
    },
  };
}

/** How many of the last characters are the first of the key. */
function begunAtEnd(text: string, key: string): number {
  for (let length = Math.min(key.length - 1, text.length); length > 0; length--)
    if (text.endsWith(key.slice(0, length))) return length;
  return 0;
}
