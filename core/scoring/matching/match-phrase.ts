import type { TokenRange } from "../../text/indexed-text";
import { isNegatedAt } from "../../text/negation";
import { matcherConstants } from "./matcher-constants";
import type { Phrase } from "./phrase";
import type { ReadAnswer } from "./read-answer";
import { findTerm, saysTerm, type TermMatch } from "./term-match";

/** Where an answer says one term of a phrase. */
export interface Hit extends TokenRange {
  segment: number;
  strength: number;
  /** The answer denies it where the phrase does not, or the other way round. */
  opposed: boolean;
}

/** The run of segments that says most of a phrase. */
export interface PhraseMatch {
  first: number;
  last: number;
  /** For each term of the phrase. */
  hits: (Hit | null)[];
  /** Share of the phrase's weight said in the phrase's own polarity, 0–1. */
  recall: number;
  /** Share said in the opposite polarity, 0–1. */
  opposed: number;
  /** Recall less what a long run costs: what runs are compared by. */
  score: number;
  /** The run that denies most of the phrase, if there is one. */
  against: PhraseMatch | null;
}

/** A phrase of `n` terms is said in one breath within `words · n + slack` words. */
const breath = { words: 3, slack: 5 };

/** 1 where the words of a phrase stand together, less the farther they are strewn. */
export function closeness({ hits }: PhraseMatch): number {
  const found = hits.filter((hit) => hit !== null);
  if (found.length < 2) return 1;
  const span = Math.max(...found.map(({ last }) => last)) - Math.min(...found.map(({ first }) => first)) + 1;
  return Math.min(1, (breath.words * found.length + breath.slack) / span);
}

function isAfter(word: string, tokens: ReadAnswer["text"]["tokens"], at: number): boolean {
  return tokens[at - 1]?.word === word || tokens[at - 2]?.word === word;
}

/** How a phrase says one of its terms. */
interface Own {
  index: number;
  /** Right after "without", "no" or "zero". */
  lacking: boolean;
  /** Right after a negator. */
  negated: boolean;
}

function ownOf({ source, terms }: Phrase, index: number): Own {
  const at = terms[index]?.first ?? 0;
  const lacking = ["without", "no", "zero"].some((word) => isAfter(word, source.tokens, at));
  return { index, lacking, negated: isNegatedAt(source.tokens, at) };
}

/** Whether the answer denies at a place what the phrase does not, or the other way round. */
function isOpposed(phrase: Phrase, own: Own, { text, denied }: ReadAnswer, at: number): boolean {
  // "With downtime" is the opposite of "without downtime" and "no downtime", also for a claim that may be said in either polarity.
  if (own.lacking && isAfter("with", text.tokens, at)) return true;
  // Of a word or two only a negator right before them tells: "connected" is not "not connected".
  if (phrase.brief) return isNegatedAt(text.tokens, at) !== own.negated;
  return (denied[at] === 1) !== phrase.denied[own.index] && !phrase.restrictive;
}

function hitOf(
  phrase: Phrase,
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
    const opposed = (answer.denied[first] === 1) !== phrase.denied[own.index];
    return { first, last, segment, strength: strength ** 2, opposed };
  }
  const { foreignFactor } = matcherConstants;
  return {
    first,
    last,
    segment,
    strength: foreign ? strength * foreignFactor : strength,
    opposed: isOpposed(phrase, own, answer, first),
  };
}

/** An agreeing mention outweighs an opposed one unless it is much weaker. */
function rank(hit: Hit): number {
  return hit.strength + (hit.opposed ? 0 : 0.2);
}

type Hits = readonly ReadonlyMap<number, Hit>[];

/** The last phrase looked for in an answer: a claim is, five times in a row. */
const last = new WeakMap<ReadAnswer, { phrase: Phrase; subjects: ReadonlySet<number>; hits: Hits }>();

/** For each term its best place in each segment; of equals the later, since the last stance counts. */
export function findHits(phrase: Phrase, answer: ReadAnswer, subjects: ReadonlySet<number>): Hits {
  const known = last.get(answer);
  if (known?.phrase === phrase && known.subjects === subjects) return known.hits;
  const hits = searchHits(phrase, answer, subjects);
  last.set(answer, { phrase, subjects, hits });
  return hits;
}

function searchHits(phrase: Phrase, answer: ReadAnswer, subjects: ReadonlySet<number>): Hits {
  return phrase.terms.map((term, index) => {
    const own = ownOf(phrase, index);
    const bySegment = new Map<number, Hit>();
    for (const found of findTerm(term, answer.text)) {
      const hit = hitOf(phrase, own, found, answer, subjects);
      if (!hit) continue;
      const before = bySegment.get(hit.segment);
      if (!before || rank(hit) >= rank(before)) bySegment.set(hit.segment, hit);
    }
    return bySegment;
  });
}

/** Share of the phrase's weight that the answer says somewhere: no run can say more. */
function saidAtMost(phrase: Phrase, answer: ReadAnswer): number {
  let said = 0;
  for (const term of phrase.terms) if (saysTerm(term, answer.text)) said += term.weight;
  return said / phrase.mass;
}

function bestIn(places: ReadonlyMap<number, Hit>, first: number, last: number): Hit | null {
  let best: Hit | null = null;
  for (let segment = first; segment <= last; segment++) {
    const hit = places.get(segment);
    if (hit && (!best || rank(hit) >= rank(best))) best = hit;
  }
  return best;
}

/** A figure counts only with one of the claim's words in the same clause: 40 % of something else says nothing. */
function withoutBareFigures(phrase: Phrase, hits: (Hit | null)[], { clauseOf }: ReadAnswer): (Hit | null)[] {
  if (phrase.figures === 0 || phrase.figures === phrase.terms.length) return hits;
  const named = new Set(
    hits.map((hit, index) => (hit && !phrase.terms[index]?.quantity ? clauseOf[hit.first] : -1)),
  );
  return hits.map((hit, index) =>
    hit && phrase.terms[index]?.quantity && !named.has(clauseOf[hit.first]) ? null : hit,
  );
}

/** A word of direction ("reduces", "fewer") counts only beside what it is said of: less of something else says nothing. */
function withoutLooseDirections(
  phrase: Phrase,
  hits: (Hit | null)[],
  { clauseOf }: ReadAnswer,
): (Hit | null)[] {
  if (phrase.turning.length === 0 || phrase.turning.length === phrase.terms.length) return hits;
  const turning = new Set(phrase.turning);
  const named = new Set(hits.map((hit, index) => (hit && !turning.has(index) ? clauseOf[hit.first] : -1)));
  return hits.map((hit, index) =>
    hit && turning.has(index) && !named.has(clauseOf[hit.first]) ? null : hit,
  );
}

/** Of the items of a list only one counts for a claim that does not list them itself: "cost, scale and order" says nothing of how they hang together. */
function withoutOtherItems(phrase: Phrase, hits: (Hit | null)[], { lists }: ReadAnswer): (Hit | null)[] {
  if (!lists) return hits;
  const said = new Map<number, Map<number, number>>();
  hits.forEach((hit, index) => {
    const list = hit ? (lists.list[hit.first] ?? -1) : -1;
    if (!hit || list < 0 || phrase.listed[index]) return;
    const items = said.get(list) ?? new Map<number, number>();
    said.set(list, items);
    const item = lists.item[hit.first] as number;
    items.set(item, (items.get(item) ?? 0) + (phrase.terms[index]?.weight ?? 0) * hit.strength);
  });
  const kept = new Map(
    [...said].map(([list, items]) => [
      list,
      [...items].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  );
  return hits.map((hit, index) => {
    const list = hit ? (lists.list[hit.first] ?? -1) : -1;
    if (!hit || list < 0 || phrase.listed[index]) return hit;
    if (lists.item[hit.first] !== kept.get(list)) return null;
    return { ...hit, strength: hit.strength * matcherConstants.itemStrength };
  });
}

/** What one run of segments says of a phrase whose places are known. */
export function matchRun(
  phrase: Phrase,
  places: readonly ReadonlyMap<number, Hit>[],
  { first, last }: TokenRange,
  answer: ReadAnswer,
): PhraseMatch {
  const found = places.map((bySegment) => bestIn(bySegment, first, last));
  const beside = withoutLooseDirections(phrase, withoutBareFigures(phrase, found, answer), answer);
  const hits = withoutOtherItems(phrase, beside, answer);
  const match: PhraseMatch = { first, last, hits, recall: 0, opposed: 0, score: 0, against: null };
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index];
    if (!hit) continue;
    const said = ((phrase.terms[index]?.weight ?? 0) * hit.strength) / phrase.mass;
    if (hit.opposed) match.opposed += said;
    else match.recall += said;
  }
  match.score = match.recall + match.opposed - costOf(answer, { first, last });
  return match;
}

/** What a run costs of its recall: each further sentence, and each further part of one. */
export function costOf({ segments }: ReadAnswer, { first, last }: TokenRange): number {
  const sentences = (segments[last]?.sentence ?? 0) - (segments[first]?.sentence ?? 0);
  const { sentenceCost, partCost } = matcherConstants;
  return sentenceCost * sentences + partCost * (last - first - sentences);
}

/** How much more of a phrase is denied than said. */
function denial(match: PhraseMatch | null): number {
  return match ? match.opposed - match.recall : 0;
}

/** A sentence of a run may have so many segments. */
const partsPerSentence = 3;

/** How far to look for a phrase. */
export interface Reach {
  /** Sentences of a run at most. */
  longest: number;
  /** Below this share of the phrase, said anywhere in the answer, it is not looked for. */
  least: number;
  /** What the phrase is about, of the question's subjects. */
  subjects: ReadonlySet<number>;
}

/**
 * The run of segments that says most of the phrase, in either polarity; what it costs to reach far is taken off. Null if
 * too little of it is said.
 */
export function matchPhrase(
  phrase: Phrase,
  answer: ReadAnswer,
  { longest, least, subjects }: Reach,
): PhraseMatch | null {
  if (phrase.mass === 0 || saidAtMost(phrase, answer) < least) return null;
  const hits = findHits(phrase, answer, subjects);
  const starts = new Set<number>();
  for (const places of hits) for (const segment of places.keys()) starts.add(segment);
  let best: PhraseMatch | null = null;
  let against: PhraseMatch | null = null;
  for (const first of [...starts].sort((a, b) => a - b)) {
    const sentences = (answer.segments[first]?.sentence ?? 0) + longest;
    for (
      let last = first;
      last < first + partsPerSentence * longest && (answer.segments[last]?.sentence ?? sentences) < sentences;
      last++
    ) {
      if (last > first && !starts.has(last)) continue;
      const match = matchRun(phrase, hits, { first, last }, answer);
      if (!best || match.score > best.score) best = match;
      if (denial(match) > denial(against)) against = match;
    }
  }
  return best && { ...best, against };
}
