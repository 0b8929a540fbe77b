import { type IndexedText, indexText, type TokenRange } from "../../text/indexed-text";
import { firstFrom, type Quantity } from "../../text/quantities";

const comparisons =
  /\b(?:than|compared|instead of|down (?:from|to|by)|up (?:from|to|by)|from \S+ (?:\S+ )?to|half|halved|doubled|tripled|twice|on time|zero|none|never|no (?:more|longer|one)|first time|(?:ahead of|before|by) (?:the )?(?:deadline|schedule|date)|(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|20\d\d|q[1-4]))\b/iu;

/** Whether the words hold a date or a comparison. */
export function isCompared(written: string): boolean {
  return comparisons.test(written);
}

/** Whether a stretch of a text holds a figure: digits, a unit, or a number word above three. */
export function hasFigure({ quantities, tokens }: IndexedText, { first, last }: TokenRange): boolean {
  for (let at = firstFrom(quantities, first); at < quantities.length; at++) {
    const quantity = quantities[at] as Quantity;
    if (quantity.first > last) return false;
    const told = tokens[quantity.first]?.kind === "number" || quantity.unit !== "count" || quantity.value > 3;
    if (told && quantity.first >= first) return true;
  }
  return false;
}

/** Whether a text holds a figure, a date or a comparison: what makes a result one that can be checked. */
export function isQuantified(text: string): boolean {
  const indexed = indexText(text);
  return isCompared(text) || hasFigure(indexed, { first: 0, last: indexed.tokens.length - 1 });
}
