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
  let held = "";
  return new TransformStream({
    transform(chunk, controller) {
      const text = (held + Buffer.from(chunk).toString("latin1")).replaceAll(key, "[key]");
      const end = text.length - begunAtEnd(text, key);
      held = text.slice(end);
      if (end > 0) controller.enqueue(Buffer.from(text.slice(0, end), "latin1"));
    },
    flush(controller) {
      if (held) controller.enqueue(Buffer.from(held, "latin1"));
    },
  });
}

/** How many of the last characters are the first of the key. */
function begunAtEnd(text: string, key: string): number {
  for (let length = Math.min(key.length - 1, text.length); length > 0; length--)
    if (text.endsWith(key.slice(0, length))) return length;
  return 0;
}
