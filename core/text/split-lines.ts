/**
 * Cuts a stream of text at its line feeds, and nowhere else: of all that may end a line JSON keeps the others, such as U+2028, as they are, and
 * Node's own reader of lines would cut there. A carriage return before the feed goes with it.
 */
export async function* splitLines(chunks: AsyncIterable<unknown>): AsyncGenerator<string, undefined> {
  let begun = "";
  for await (const chunk of chunks) {
    const [first = "", ...more] = String(chunk).split("\n");
    begun += first;
    for (const next of more) {
      yield begun.replace(/\r$/, "");
      begun = next;
    }
  }
  if (begun) yield begun;
}
