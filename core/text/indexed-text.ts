import { splitClauses } from "./clauses";
import { designatorKey, isDesignator } from "./designators";
import { joinedKey } from "./joined-forms";
import { type ConceptMention, findConcepts } from "./lexicon";
import { findQuantities, type Quantity } from "./quantities";
import { splitSentences } from "./sentences";
import type { Span } from "./span";
import { stanceOf } from "./stance";
import { type Token, tokenize } from "./tokens";

/** A stretch of tokens, both ends inclusive. */
export interface TokenRange {
  first: number;
  last: number;
}

export interface Clause extends Span, TokenRange {}

export interface Sentence extends Span, TokenRange {
  clauses: Clause[];
}

/** A text read once: its words, figures, sentences and clauses, and where each stem, name and concept occurs. */
export interface IndexedText {
  text: string;
  tokens: Token[];
  quantities: Quantity[];
  concepts: ConceptMention[];
  sentences: Sentence[];
  /** Stem, joined name ("offheap") or concept ("#gc") → the token ranges that say it, in order. */
  postings: Map<string, TokenRange[]>;
  /** The different stems of five letters or more by their first letter: those that a slip of the pen may have changed. */
  longStems: Map<string, string[]>;
}

function tokenRanges<T extends Span>(spans: readonly T[], tokens: readonly Token[]): (T & TokenRange)[] {
  let at = 0;
  return spans.flatMap((span) => {
    while (at < tokens.length && (tokens[at] as Token).start < span.start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).start < span.end) at++;
    return at > first ? [{ ...span, first, last: at - 1 }] : [];
  });
}

function post(postings: IndexedText["postings"], key: string, range: TokenRange): void {
  const list = postings.get(key);
  if (list) list.push(range);
  else postings.set(key, [range]);
}

function indexTokens(text: string, tokens: readonly Token[]): IndexedText["postings"] {
  const postings: IndexedText["postings"] = new Map();
  tokens.forEach((token, at) => {
    post(postings, token.stem, { first: at, last: at });
    if (isDesignator(text, tokens, at)) post(postings, designatorKey(token), { first: at, last: at });
    for (let last = at + 1; last <= at + 2 && last < tokens.length; last++) {
      const gap = text.slice((tokens[last - 1] as Token).end, (tokens[last] as Token).start);
      if (gap.length > 1) break;
      post(postings, joinedKey(tokens, at, last), { first: at, last });
    }
  });
  return postings;
}

/** So many texts are kept read: an answer and its quotes are asked for again and again while it is rated. */
const kept = 64;
const recent = new Map<string, IndexedText>();

/** Reads a text into words, figures, sentences, clauses and an index of what it names. */
export function indexText(text: string): IndexedText {
  const known = recent.get(text);
  if (known) return known;
  const fresh = readText(text);
  const oldest = recent.size < kept ? undefined : recent.keys().next().value;
  if (oldest !== undefined) recent.delete(oldest);
  recent.set(text, fresh);
  return fresh;
}

function readText(text: string): IndexedText {
  const tokens = tokenize(text);
  const concepts = findConcepts(tokens);
  const postings = indexTokens(text, tokens);
  const stance = stanceOf(text, tokens);
  if (stance) post(postings, stance, { first: 0, last: 0 });
  for (const { concept, first, last } of concepts) post(postings, concept, { first, last });
  const clausesOf = (sentence: Span & TokenRange): Sentence => {
    const own = tokens.slice(sentence.first, sentence.last + 1);
    const clauses = tokenRanges(splitClauses(text, sentence), own);
    const shift = (clause: Clause) => ({
      ...clause,
      first: clause.first + sentence.first,
      last: clause.last + sentence.first,
    });
    return { ...sentence, clauses: clauses.map(shift) };
  };
  const long = new Set(tokens.map((token) => token.stem).filter((stem) => stem.length >= 5));
  const longStems = Map.groupBy(long, (stem) => stem.charAt(0));
  const sentences = tokenRanges(splitSentences(text), tokens).map(clausesOf);
  return { text, tokens, quantities: findQuantities(text, tokens), concepts, sentences, postings, longStems };
}
