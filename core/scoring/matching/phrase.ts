import { type IndexedText, indexText } from "../../text/indexed-text";
import { deniedTokens } from "../../text/negation";
import { oppositesOf } from "../../text/opposites";
import { stem } from "../../text/stem";
import { type Enumerations, findEnumerations } from "./enumerations";
import { readTerms, type Term } from "./terms";

/** A claim read once: what it names, and which of it is denied. */
export interface Phrase {
  source: IndexedText;
  terms: Term[];
  /** For each term. */
  denied: boolean[];
  /** The claim forbids, bounds or avoids something, so that saying it with or without a negation comes to the same. */
  restrictive: boolean;
  /** Has to be said as it stands: of its own subject, in its own polarity, in its own words rather than their likes. */
  exact: boolean;
  /** A word or two: only a negator right before them denies them. */
  brief: boolean;
  /** For each term whether the phrase itself lists it among others. */
  listed: boolean[];
  /** The terms of more and less, by their index: what they say is said of another term. */
  turning: ReadonlySet<number>;
  /** How many of the terms are figures. */
  figures: number;
  /** Σ weight of the terms. */
  mass: number;
  /** Σ weight of the terms that the question lacks. */
  novelMass: number;
}

const restrictive =
  /\b(?:only|avoid\w*|bypass\w*|without|outside|out of|not|no|never|cannot|skip\w*|stay\w*|prevent\w*|stop\w*|instead|rather|free of)\b|n't\b/iu;

/** Words of more and less, and of becoming so. */
const turns = new Set(
  ["increase", "decrease", "more", "less"].flatMap((word) => [...oppositesOf(stem(word))]),
);

function isTurning({ tokens }: IndexedText, term: Term): boolean {
  return !term.quantity && term.first === term.last && turns.has(tokens[term.first]?.stem ?? "");
}

/** What a phrase says of its words as they stand. */
interface Wording {
  denied: Uint8Array;
  lists: Enumerations | null;
}

const wordings = new WeakMap<IndexedText, Wording>();

/** Read once a text: a claim is a phrase, and so is each of its parts. */
function wordingOf(source: IndexedText): Wording {
  const known = wordings.get(source);
  if (known) return known;
  const fresh = { denied: deniedTokens(source), lists: findEnumerations(source, 3) };
  wordings.set(source, fresh);
  return fresh;
}

/** A phrase of the terms given, which are the source's own. */
export function phraseOf(source: IndexedText, terms: Term[]): Phrase {
  const { denied, lists } = wordingOf(source);
  const sum = (kept: Term[]) => kept.reduce((total, term) => total + term.weight, 0);
  return {
    source,
    terms,
    denied: terms.map((term) => denied[term.first] === 1),
    listed: terms.map((term) => (lists?.item[term.first] ?? -1) >= 0),
    turning: new Set(terms.flatMap((term, index) => (isTurning(source, term) ? [index] : []))),
    exact: false,
    brief: false,
    figures: terms.filter((term) => term.quantity !== null).length,
    restrictive: restrictive.test(source.text),
    mass: sum(terms),
    novelMass: sum(terms.filter((term) => !term.inQuestion)),
  };
}

/** Reads a claim, an alias or a misstatement. */
export function readPhrase(text: string, question: IndexedText | null): Phrase {
  return phraseOf(indexText(text), readTerms(text, question));
}
