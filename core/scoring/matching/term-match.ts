import type { IndexedText, TokenRange } from "../../text/indexed-text";
import { isNear } from "../../text/near-words";
import type { Quantity } from "../../text/quantities";
import { matcherConstants } from "./matcher-constants";
import { sameQuantity, type Term } from "./terms";

/** Where and how well (0–1) a text says a term. */
export interface TermMatch extends TokenRange {
  strength: number;
}

/** The longest turn has some seventy long words of one letter, and hardly three of them are near to another. */
const mostOfLetter = 256;
const mostNear = 16;

const near = new WeakMap<IndexedText, Map<string, string[]>>();

/** The text's stems that are a slip of the pen or a derivation away from this one. */
function nearStems(text: IndexedText, stem: string): string[] {
  const known = near.get(text) ?? new Map<string, string[]>();
  near.set(text, known);
  const found = known.get(stem) ?? findNear(text.longStems.get(stem.charAt(0)) ?? [], stem);
  known.set(stem, found);
  return found;
}

function findNear(stems: readonly string[], stem: string): string[] {
  return stems
    .slice(0, mostOfLetter)
    .filter((other) => isNear(stem, other))
    .slice(0, mostNear);
}

function ranges(text: IndexedText, key: string, strength: number): TermMatch[] {
  return (text.postings.get(key) ?? []).map((range) => ({ first: range.first, last: range.last, strength }));
}

const byValue = new WeakMap<IndexedText, readonly Quantity[]>();

/** The text's figures from the least to the greatest: a text of nothing else is asked for each figure of each phrase. */
function ordered(text: IndexedText): readonly Quantity[] {
  const found =
    byValue.get(text) ??
    text.quantities.toSorted((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)));
  byValue.set(text, found);
  return found;
}

/** Figures that say the same lie so near to each other: a bound allows for most. */
const apart = 1.4;

/** The text's figures that say the same as another one, in no order. */
function sameAs(quantity: Quantity, text: IndexedText): Quantity[] {
  const figures = ordered(text);
  const least = quantity.value / apart;
  const most = quantity.value * apart;
  let low = 0;
  for (let high = figures.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((figures[middle] as Quantity).value < least) low = middle + 1;
    else high = middle;
  }
  const same: Quantity[] = [];
  for (let at = low; at < figures.length && (figures[at] as Quantity).value <= most; at++)
    if (sameQuantity(figures[at] as Quantity, quantity)) same.push(figures[at] as Quantity);
  return same;
}

/** Whether the text says the term at all: cheaper than asking where. */
export function saysTerm(term: Term, text: IndexedText): boolean {
  const { quantity, keys } = term;
  if (quantity) return sameAs(quantity, text).length > 0;
  for (const [key] of keys) if (text.postings.has(key)) return true;
  return term.first === term.last && nearStems(text, keys[0]?.[0] ?? "").length > 0;
}

/** Whether the text says the term by its own name or another one, a part of it or a slip of the pen aside. */
export function namesTerm({ quantity, keys }: Term, text: IndexedText): boolean {
  if (quantity) return sameAs(quantity, text).length > 0;
  return keys.some(
    ([key, strength]) => strength >= matcherConstants.synonymStrength && text.postings.has(key),
  );
}

/** How often the text says the term, slips left out: cheaper than asking where. */
export function countTerm({ quantity, keys }: Term, text: IndexedText): number {
  if (quantity) return text.quantities.length;
  return keys.reduce((sum, [key]) => sum + (text.postings.get(key)?.length ?? 0), 0);
}

/** Every place where the text says the term; slips and derivations count where the word itself is nowhere. */
export function findTerm(term: Term, text: IndexedText): TermMatch[] {
  const { quantity } = term;
  if (quantity)
    return sameAs(quantity, text)
      .sort((a, b) => a.first - b.first)
      .map(({ first, last }) => ({ first, last, strength: 1 }));
  const exact = term.keys.flatMap(([key, strength]) => ranges(text, key, strength));
  if (exact.length > 0 || term.first !== term.last) return exact;
  return nearStems(text, term.keys[0]?.[0] ?? "").flatMap((stem) =>
    ranges(text, stem, matcherConstants.typoStrength),
  );
}
