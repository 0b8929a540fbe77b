import type { Span } from "../../text/span";
import type { AskContext } from "./ask-context";
import type { AskedText } from "./asked-text";

/** What a detector found: how much of it, and the words that show it where there are any. */
export interface Sign {
  value: number;
  span: Span | null;
}

/** One thing that a detector looks for in a question. */
export type Detect = (asked: AskedText, context: AskContext) => Sign;

export const absent: Sign = { value: 0, span: null };

/** A sign that is there or not. */
export function present(span: Span | null): Sign {
  return { value: 1, span };
}

/** Looks for a pattern anywhere; it counts up to `most` different places. The pattern needs the flags g, i and u. */
export function finds(pattern: RegExp, most = 1): Detect {
  return ({ text }) => {
    const places = [...text.matchAll(pattern)];
    const first = places[0];
    if (!first) return absent;
    const span = { start: first.index, end: first.index + first[0].length };
    return { value: Math.min(most, places.length), span };
  };
}

/** Looks for a pattern in the single questions alone, not in what is told around them. */
export function findsInAsks(pattern: RegExp): Detect {
  return ({ text, asks }) => {
    for (const ask of asks) {
      const match = pattern.exec(text.slice(ask.start, ask.end));
      if (match)
        return present({ start: ask.start + match.index, end: ask.start + match.index + match[0].length });
    }
    return absent;
  };
}
