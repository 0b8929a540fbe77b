import { designatorKey, isDesignator } from "../../text/designators";
import type { IndexedText } from "../../text/indexed-text";
import { indexText } from "../../text/indexed-text";
import { endOfName, joinedKey } from "../../text/joined-forms";
import type { Quantity } from "../../text/quantities";
import { stanceOf } from "../../text/stance";
import { isStopWord } from "../../text/stop-words";
import type { Token } from "../../text/tokens";
import { commonness } from "../../text/word-frequency";
import { matcherConstants } from "./matcher-constants";

/** One thing that a claim names: a word, a name written in parts, a concept of the lexicon, or a figure. */
export interface Term {
  first: number;
  last: number;
  /** Keys of `IndexedText.postings` that say it, with how well (0–1). */
  keys: [key: string, strength: number][];
  quantity: Quantity | null;
  /** What it adds to a claim: rare words more, the question's own words little. */
  weight: number;
  inQuestion: boolean;
  /** A figure or a rare term: enough by itself to show what is meant. */
  substance: boolean;
}

const particles = new Set("on off in out up down un non re pre sub multi cross zero one two e t".split(" "));
const directions = new Set(
  "only within outside inside across before after until all every each both over under above below more less fewer".split(
    " ",
  ),
);

/** Whether the name from `first` to `last` loses its sense when its parts stand alone ("off-heap", "NodePort", "T+1"). */
function isUnit(tokens: readonly Token[], first: number, last: number): boolean {
  const parts = tokens.slice(first, last + 1);
  if (parts.some((token) => token.kind === "number" || particles.has(token.word))) return true;
  return parts.slice(1).every((token, index) => token.start === (parts[index] as Token).end);
}

function conceptKeys(source: IndexedText, first: number, last: number): [string, number][] {
  return source.concepts
    .filter((mention) => mention.first === first && mention.last === last)
    .map(({ concept }) => [concept, matcherConstants.synonymStrength]);
}

function rarity(token: Token): number {
  if (directions.has(token.word)) return matcherConstants.directionWeight;
  if (token.kind !== "word") return 1;
  return matcherConstants.rarityWeights[commonness(token.stem)];
}

function quantityTerm(quantity: Quantity): Omit<Term, "inQuestion"> {
  const { first, last } = quantity;
  return { first, last, keys: [], quantity, weight: matcherConstants.figureWeight, substance: true };
}

type RawTerm = Omit<Term, "inQuestion">;

function phraseTerm(source: IndexedText, first: number, last: number): RawTerm {
  const own = source.tokens.slice(first, last + 1);
  const whole: [string, number][] = [
    [joinedKey(source.tokens, first, last), 1],
    ...conceptKeys(source, first, last),
  ];
  const parts = own.filter(
    (token) => !isStopWord(token.word) && !particles.has(token.word) && token.word.length > 1,
  );
  const single: [string, number][] = parts.map((token) => [token.stem, matcherConstants.partStrength]);
  const weight =
    Math.max(...own.map(rarity), matcherConstants.rarityWeights[2]) * matcherConstants.phraseFactor;
  return { first, last, keys: [...whole, ...single], quantity: null, weight, substance: true };
}

function wordTerm(source: IndexedText, at: number): RawTerm {
  const token = source.tokens[at] as Token;
  const keys: [string, number][] = [[token.stem, 1], ...conceptKeys(source, at, at)];
  const weight = rarity(token);
  const rare = token.kind !== "word" || (commonness(token.stem) === 3 && token.word.length > 2);
  return { first: at, last: at, keys, quantity: null, weight, substance: rare };
}

/** A letter that names something, or the "yes" or "no" that a text begins with. */
function markTerm(at: number, key: string, weight: number): RawTerm {
  return { first: at, last: at, keys: [[key, 1]], quantity: null, weight, substance: true };
}

function longestPhrase(source: IndexedText, at: number): number {
  const concept = source.concepts.filter((mention) => mention.first === at).map((mention) => mention.last);
  const nameEnd = endOfName(source.tokens, at);
  const name = nameEnd > at && isUnit(source.tokens, at, nameEnd) ? nameEnd : at;
  return Math.max(at, name, ...concept);
}

function isClaimWord(token: Token): boolean {
  return (
    directions.has(token.word) || (!isStopWord(token.word) && (token.word.length > 1 || token.kind === "han"))
  );
}

function rawTerms(source: IndexedText): RawTerm[] {
  const terms: RawTerm[] = [];
  const quantities = new Map(source.quantities.map((quantity) => [quantity.first, quantity]));
  const stance = stanceOf(source.text, source.tokens);
  if (stance) terms.push(markTerm(0, stance, matcherConstants.stanceWeight));
  for (let at = stance ? 1 : 0; at < source.tokens.length; at++) {
    const quantity = quantities.get(at);
    const last = longestPhrase(source, at);
    if (quantity && quantity.last >= last && isFigure(source, quantity)) {
      terms.push(quantityTerm(quantity));
      at = quantity.last;
    } else if (last > at) {
      terms.push(phraseTerm(source, at, last));
      at = last;
    } else if (isDesignator(source.text, source.tokens, at))
      terms.push(markTerm(at, designatorKey(source.tokens[at] as Token), 1));
    else if (isClaimWord(source.tokens[at] as Token)) terms.push(wordTerm(source, at));
  }
  return terms;
}

/** Small counts spelled as words ("one", "two") are rarely figures of a claim. */
function isFigure(source: IndexedText, quantity: Quantity): boolean {
  return (
    quantity.unit !== "count" ||
    (source.tokens[quantity.first] as Token).kind === "number" ||
    quantity.value > 3
  );
}

function occursIn(term: RawTerm, other: IndexedText): boolean {
  if (term.quantity)
    return other.quantities.some((quantity) => sameQuantity(quantity, term.quantity as Quantity));
  return term.keys.some(
    ([key, strength]) => strength >= matcherConstants.synonymStrength && other.postings.has(key),
  );
}

/** Whether two figures say the same: equal value and unit, a bare count fitting any unit of its spelling. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  const slack = Math.max(Math.abs(a.value), Math.abs(b.value)) * matcherConstants.figureSlack;
  if (Math.abs(a.value - b.value) <= slack) return true;
  return (
    (a.bound && b.value >= a.value && b.value <= a.value * 1.3) ||
    (b.bound && a.value >= b.value && a.value <= b.value * 1.3)
  );
}

/**
 * What a claim names, each with its weight. Words that the question holds already are demoted, unless the claim has no others.
 */
export function readTerms(claim: string, question: IndexedText | null): Term[] {
  const source = indexText(claim);
  const terms = rawTerms(source).map((term) => ({
    ...term,
    inQuestion: question !== null && occursIn(term, question),
  }));
  // What a claim of one term names is its substance.
  if (terms.length === 1) return terms.map((term) => ({ ...term, substance: true, inQuestion: false }));
  if (terms.every((term) => term.inQuestion)) return terms.map((term) => ({ ...term, inQuestion: false }));
  const { questionFactor } = matcherConstants;
  return terms.map((term) => (term.inQuestion ? { ...term, weight: term.weight * questionFactor } : term));
}
