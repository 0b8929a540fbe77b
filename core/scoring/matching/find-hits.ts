import type { TokenRange } from "../../text/indexed-text";
import { isNegatedAt } from "../../text/negation";
import { matcherConstants } from "./matcher-constants";
import type { Phrase } from "./phrase";
import type { ReadAnswer } from "./read-answer";
import { findTerm, type TermMatch } from "./term-match";
import type { Term } from "./terms";

/** Where an answer says one term of a phrase. */
export interface Hit extends TokenRange {
  segment: number;
  strength: number;
  /** The answer denies it where the phrase does not, or the other way round. */
  opposed: boolean;
}

/** A term of a phrase by its index, and where it is said. */
export interface Said {
  index: number;
  hit: Hit;
}

/** The places where an answer says a phrase's terms. */
export interface Hits {
  /** For each term its best place in each segment; of equals the later, since the last stance counts. */
  byTerm: readonly ReadonlyMap<number, Hit>[];
  /** The same by segment, in the order of the terms. */
  bySegment: ReadonlyMap<number, readonly Said[]>;
}

/** How a phrase says one of its terms. */
interface Own {
  /** Right after "without", "no" or "zero". */
  lacking: boolean;
  /** Right after a negator. */
  negated: boolean;
  /** Terms of one sign are found at the same places, whatever phrases they are of. */
  sign: string;
}

function isAfter(word: string, tokens: ReadAnswer["text"]["tokens"], at: number): boolean {
  return tokens[at - 1]?.word === word || tokens[at - 2]?.word === word;
}

function signOf({ first, last, keys, quantity }: Term): string {
  if (quantity) return `${quantity.unit} ${quantity.value} ${quantity.bound}`;
  return `${first === last}\n${keys.map(([key, strength]) => `${key}\n${strength}`).join("\n")}`;
}

function ownOf({ source, terms, denied, exact, brief, restrictive }: Phrase, index: number): Own {
  const term = terms[index] as Term;
  const lacking = ["without", "no", "zero"].some((word) => isAfter(word, source.tokens, term.first));
  const negated = isNegatedAt(source.tokens, term.first);
  const manner = [lacking, negated, denied[index], exact, brief, restrictive].map(Number).join("");
  return { lacking, negated, sign: `${manner} ${signOf(term)}` };
}

const ofPhrases = new WeakMap<Phrase, Own[]>();

function ownsOf(phrase: Phrase): Own[] {
  const owns = ofPhrases.get(phrase) ?? phrase.terms.map((_, index) => ownOf(phrase, index));
  ofPhrases.set(phrase, owns);
  return owns;
}

/** Whether the answer denies at a place what the phrase does not, or the other way round. */
function isOpposed(
  phrase: Phrase,
  index: number,
  own: Own,
  { text, denied }: ReadAnswer,
  at: number,
): boolean {
  // "With downtime" is the opposite of "without downtime" and "no downtime", also for a claim that may be said in either polarity.
  if (own.lacking && isAfter("with", text.tokens, at)) return true;
  // Of a word or two only a negator right before them tells: "connected" is not "not connected".
  if (phrase.brief) return isNegatedAt(text.tokens, at) !== own.negated;
  return (denied[at] === 1) !== phrase.denied[index] && !phrase.restrictive;
}

function hitOf(
  phrase: Phrase,
  index: number,
  own: Own,
  found: TermMatch,
  answer: ReadAnswer,
  subjects: ReadonlySet<number>,
): Hit | null {
  const { first, last, strength } = found;
  const segment = answer.segmentOf[first] ?? -1;
  if (segment < 0) return null;
  const topic = answer.topics[first] ?? -1;
  const foreign = topic >= 0 && subjects.size > 0 && !subjects.has(topic);
  if (phrase.exact) {
    if (foreign || strength < matcherConstants.synonymStrength) return null;
    const opposed = (answer.denied[first] === 1) !== phrase.denied[index];
    return { first, last, segment, strength: strength ** 2, opposed };
  }
  const { foreignFactor } = matcherConstants;
  return {
    first,
    last,
    segment,
    strength: foreign ? strength * foreignFactor : strength,
    opposed: isOpposed(phrase, index, own, answer, first),
  };
}

/** An agreeing mention outweighs an opposed one unless it is much weaker. */
export function rank(hit: Hit): number {
  return hit.strength + (hit.opposed ? 0 : 0.2);
}

/** Who says one thing in more segments than the longest turn has sentences says it over and over: so many of them are looked at. */
const mostSegments = 256;

function searchTerm(
  phrase: Phrase,
  index: number,
  own: Own,
  answer: ReadAnswer,
  subjects: ReadonlySet<number>,
): ReadonlyMap<number, Hit> {
  const bySegment = new Map<number, Hit>();
  for (const found of findTerm(phrase.terms[index] as Term, answer.text)) {
    const hit = hitOf(phrase, index, own, found, answer, subjects);
    if (!hit) continue;
    const before = bySegment.get(hit.segment);
    if (!before && bySegment.size >= mostSegments) continue;
    if (!before || rank(hit) >= rank(before)) bySegment.set(hit.segment, hit);
  }
  return bySegment;
}

type ByKey<Value> = Map<string, Value>;
/** Of an answer, by the subjects that a point is about: a question's points, their parts and their other wordings share many terms. */
const known = new WeakMap<ReadAnswer, ByKey<ByKey<ReadonlyMap<number, Hit>>>>();

function knownOf(answer: ReadAnswer, subjects: ReadonlySet<number>): ByKey<ReadonlyMap<number, Hit>> {
  const bySubjects = known.get(answer) ?? new Map<string, ByKey<ReadonlyMap<number, Hit>>>();
  known.set(answer, bySubjects);
  const key = subjects.size === 0 ? "" : [...subjects].join();
  const found = bySubjects.get(key) ?? new Map<string, ReadonlyMap<number, Hit>>();
  bySubjects.set(key, found);
  return found;
}

function search(phrase: Phrase, answer: ReadAnswer, subjects: ReadonlySet<number>): Hits {
  const found = knownOf(answer, subjects);
  const byTerm = ownsOf(phrase).map((own, index) => {
    const places = found.get(own.sign) ?? searchTerm(phrase, index, own, answer, subjects);
    found.set(own.sign, places);
    return places;
  });
  const bySegment = new Map<number, Said[]>();
  byTerm.forEach((places, index) => {
    for (const [segment, hit] of places) {
      const said = bySegment.get(segment);
      if (said) said.push({ index, hit });
      else bySegment.set(segment, [{ index, hit }]);
    }
  });
  return { byTerm, bySegment };
}

/** The last phrase looked for in an answer: a claim is, five times in a row. */
const last = new WeakMap<ReadAnswer, { phrase: Phrase; subjects: ReadonlySet<number>; hits: Hits }>();

/** Where an answer says a phrase's terms; a place where another of the question's subjects is spoken of than `subjects` counts less. */
export function findHits(phrase: Phrase, answer: ReadAnswer, subjects: ReadonlySet<number>): Hits {
  const before = last.get(answer);
  if (before?.phrase === phrase && before.subjects === subjects) return before.hits;
  const hits = search(phrase, answer, subjects);
  last.set(answer, { phrase, subjects, hits });
  return hits;
}
