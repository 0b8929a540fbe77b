import type { Token } from "./tokens";

/** The key of tokens `from` to `to` (inclusive) written as one word, which is stemmed at its end: "off-heap", "off heap" and "OffHeap" share "offheap". */
export function joinedKey(tokens: readonly Token[], from: number, to: number): string {
  let key = "";
  for (let at = from; at < to; at++) key += (tokens[at] as Token).word;
  return key + (tokens[to] as Token).stem;
}

/** The last token of the name that begins at `from`: the run of tokens joined to it by nothing, a hyphen, a dot or a slash. */
export function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to + 1]?.joined) to++;
  return to;
}
