import type { TokenRange } from "../../text/indexed-text";
import type { Enumerations } from "./enumerations";
import { findHits, type Hit, type Hits, rank, type Said } from "./find-hits";
import { matcherConstants } from "./matcher-constants";
import type { Phrase } from "./phrase";
import type { ReadAnswer } from "./read-answer";
import { saysTerm } from "./term-match";

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

/** Share of the phrase's weight that the answer says somewhere: no run can say more. */
function saidAtMost(phrase: Phrase, answer: ReadAnswer): number {
  let said = 0;
  for (const term of phrase.terms) if (saysTerm(term, answer.text)) said += term.weight;
  return said / phrase.mass;
}

/** Where one run says the terms that two stretches of it say, in the terms' order; of equals the later, since the last stance counts. */
function joined(before: readonly Said[], after: readonly Said[]): readonly Said[] {
  if (before.length === 0 || after.length === 0) return before.length === 0 ? after : before;
  const all: Said[] = [];
  let next = 0;
  for (const said of before) {
    while (next < after.length && (after[next] as Said).index < said.index) all.push(after[next++] as Said);
    const other = after[next];
    if (other?.index !== said.index) all.push(said);
    else {
      all.push(rank(other.hit) >= rank(said.hit) ? other : said);
      next++;
    }
  }
  while (next < after.length) all.push(after[next++] as Said);
  return all;
}

/** Without the terms that lean on others and stand in a clause with none of these. */
function withoutLone(
  found: readonly Said[],
  leans: (index: number) => boolean,
  { clauseOf }: ReadAnswer,
): readonly Said[] {
  if (!found.some(({ index }) => leans(index))) return found;
  const named = new Set(found.flatMap(({ index, hit }) => (leans(index) ? [] : [clauseOf[hit.first]])));
  return found.filter(({ index, hit }) => !leans(index) || named.has(clauseOf[hit.first]));
}

/** A figure counts only with one of the claim's words in the same clause: 40 % of something else says nothing. */
function withoutBareFigures(phrase: Phrase, found: readonly Said[], answer: ReadAnswer): readonly Said[] {
  if (phrase.figures === 0 || phrase.figures === phrase.terms.length) return found;
  return withoutLone(found, (index) => phrase.terms[index]?.quantity !== null, answer);
}

/** A word of direction ("reduces", "fewer") counts only beside what it is said of: less of something else says nothing. */
function withoutLooseDirections(phrase: Phrase, found: readonly Said[], answer: ReadAnswer): readonly Said[] {
  if (phrase.turning.size === 0 || phrase.turning.size === phrase.terms.length) return found;
  return withoutLone(found, (index) => phrase.turning.has(index), answer);
}

/** The list that a term counts as an item of; −1 for none. */
function listOf(phrase: Phrase, { index, hit }: Said, lists: Enumerations): number {
  return phrase.listed[index] ? -1 : (lists.list[hit.first] ?? -1);
}

/** Of the items of a list only one counts for a claim that does not list them itself: "cost, scale and order" says nothing of how they hang together. */
function withoutOtherItems(phrase: Phrase, found: readonly Said[], { lists }: ReadAnswer): readonly Said[] {
  if (!lists || !found.some((said) => listOf(phrase, said, lists) >= 0)) return found;
  const weights = new Map<number, Map<number, number>>();
  for (const said of found) {
    const list = listOf(phrase, said, lists);
    if (list < 0) continue;
    const items = weights.get(list) ?? new Map<number, number>();
    weights.set(list, items);
    const item = lists.item[said.hit.first] as number;
    items.set(item, (items.get(item) ?? 0) + (phrase.terms[said.index]?.weight ?? 0) * said.hit.strength);
  }
  const kept = new Map(
    [...weights].map(([list, items]) => [
      list,
      [...items].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  );
  return found.flatMap((said) => {
    const list = listOf(phrase, said, lists);
    if (list < 0) return [said];
    const { index, hit } = said;
    if (lists.item[hit.first] !== kept.get(list)) return [];
    return [{ index, hit: { ...hit, strength: hit.strength * matcherConstants.itemStrength } }];
  });
}

/** What counts of the terms that a run says. */
function counted(phrase: Phrase, found: readonly Said[], answer: ReadAnswer): readonly Said[] {
  const beside = withoutLooseDirections(phrase, withoutBareFigures(phrase, found, answer), answer);
  return withoutOtherItems(phrase, beside, answer);
}

/** The shares of a phrase that a run says and denies. */
function sharesOf({ terms, mass }: Phrase, found: readonly Said[]): { recall: number; opposed: number } {
  let recall = 0;
  let opposed = 0;
  for (const { index, hit } of found) {
    const share = ((terms[index]?.weight ?? 0) * hit.strength) / mass;
    if (hit.opposed) opposed += share;
    else recall += share;
  }
  return { recall, opposed };
}

/** What one run of segments says of a phrase whose places are known. */
export function matchRun(
  phrase: Phrase,
  { bySegment }: Hits,
  { first, last }: TokenRange,
  answer: ReadAnswer,
): PhraseMatch {
  let found: readonly Said[] = [];
  for (let segment = first; segment <= last; segment++) found = joined(found, bySegment.get(segment) ?? []);
  const kept = counted(phrase, found, answer);
  return matchOf(phrase, kept, { first, last }, sharesOf(phrase, kept), answer);
}

function matchOf(
  phrase: Phrase,
  found: readonly Said[],
  { first, last }: TokenRange,
  { recall, opposed }: { recall: number; opposed: number },
  answer: ReadAnswer,
): PhraseMatch {
  const hits = new Array<Hit | null>(phrase.terms.length).fill(null);
  for (const { index, hit } of found) hits[index] = hit;
  const score = recall + opposed - costOf(answer, first, last);
  return { first, last, hits, recall, opposed, score, against: null };
}

/** What a run costs of its recall: each further sentence, and each further part of one. */
export function costOf({ segments }: ReadAnswer, first: number, last: number): number {
  const sentences = (segments[last]?.sentence ?? 0) - (segments[first]?.sentence ?? 0);
  const { sentenceCost, partCost } = matcherConstants;
  return sentenceCost * sentences + partCost * (last - first - sentences);
}

/** How much more of a phrase is denied than said. */
function denial(match: Pick<PhraseMatch, "recall" | "opposed"> | null): number {
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
  const { bySegment } = findHits(phrase, answer, subjects);
  let best: PhraseMatch | null = null;
  let against: PhraseMatch | null = null;
  for (const first of [...bySegment.keys()].sort((a, b) => a - b)) {
    let found: readonly Said[] = [];
    const sentences = (answer.segments[first]?.sentence ?? 0) + longest;
    for (
      let last = first;
      last < first + partsPerSentence * longest && (answer.segments[last]?.sentence ?? sentences) < sentences;
      last++
    ) {
      const next = bySegment.get(last);
      if (!next) continue;
      found = joined(found, next);
      const cost = costOf(answer, first, last);
      // What does not count takes from both shares, so that most runs are known to be no better without looking for it.
      const most = sharesOf(phrase, found);
      if (best && most.recall + most.opposed - cost <= best.score && most.opposed <= denial(against))
        continue;
      const kept = counted(phrase, found, answer);
      const shares = kept === found ? most : sharesOf(phrase, kept);
      const score = shares.recall + shares.opposed - cost;
      const isBest = !best || score > best.score;
      const isAgainst = denial(shares) > denial(against);
      if (!isBest && !isAgainst) continue;
      const match = matchOf(phrase, kept, { first, last }, shares, answer);
      if (isBest) best = match;
      if (isAgainst) against = match;
    }
  }
  return best && { ...best, against };
}
