import { rangeOf } from "../../text/figure-range";
import { firstFrom, type Quantity } from "../../text/quantities";
import type { CompiledPoint } from "../compiled-question";
import { findHits, type Hit } from "./find-hits";
import { matchRun, type PhraseMatch } from "./match-phrase";
import type { Phrase } from "./phrase";
import type { ReadAnswer } from "./read-answer";
import { findTerm } from "./term-match";
import type { Term } from "./terms";

/** A figure of the answer that stands where a claim has another. */
export interface OtherFigure {
  match: PhraseMatch;
  /** The figure as the answer writes it. */
  written: string;
}

/** A figure and what it measures stand so many words apart. */
const nearby = 5;
/** "About half" is no other figure than 48 %; "more than 2,000" allows for twice as many. */
const roughly = 0.1;
const farBeyond = 2;

/** "Under half" bounds a figure from above: what it leaves open is no other figure. */
const upTo = new Set("under below within almost nearly".split(" "));

/** A range differs where it has nothing in common with the other figure. */
function differs(said: Quantity, claimed: Quantity, claim: Phrase, { text }: ReadAnswer): boolean {
  if ([1, 2].some((back) => upTo.has(text.tokens[said.first - back]?.word ?? ""))) return false;
  const beyond = claimed.bound || said.bound ? farBeyond : 1 + roughly;
  const [least, most] = rangeOf(text, said);
  const [low, high] = rangeOf(claim.source, claimed);
  return most < low * (1 - roughly) || least > high * beyond;
}

/** What a figure of a claim measures: the term after it and the one before, of a bare count only the one after. */
function measuredBy({ terms }: Phrase, index: number): number[] {
  const bare = terms[index]?.quantity?.unit === "count";
  return [index + 1, ...(bare ? [] : [index - 1])].filter((at) => terms[at] && !terms[at].quantity);
}

function standsBeside(said: Quantity, claimed: Quantity, hit: Hit, { clauseOf }: ReadAnswer): boolean {
  if (said.unit !== claimed.unit || clauseOf[said.first] !== clauseOf[hit.first]) return false;
  if (claimed.unit === "count") return hit.first - said.last >= 1 && hit.first - said.last <= 2;
  return said.first <= hit.last + nearby && said.last >= hit.first - nearby;
}

/** The first figure of an answer that stands beside a hit as the claim's does. */
function firstBeside(claimed: Quantity, hit: Hit, answer: ReadAnswer): Quantity | null {
  const { quantities } = answer.text;
  for (let at = firstFrom(quantities, hit.first - nearby); at < quantities.length; at++) {
    const said = quantities[at] as Quantity;
    if (said.first > hit.last + nearby) return null;
    if (standsBeside(said, claimed, hit, answer)) return said;
  }
  return null;
}

function besideTerm(
  quantity: Quantity,
  claim: Phrase,
  places: ReadonlyMap<number, Hit>,
  answer: ReadAnswer,
): { segment: number; said: Quantity } | null {
  for (const hit of places.values()) {
    const said = firstBeside(quantity, hit, answer);
    if (said && differs(said, quantity, claim, answer)) return { segment: hit.segment, said };
  }
  return null;
}

/** Whether the claim's own figure is said in a clause that speaks of the claim. */
function saysOwnFigure(
  term: Term,
  hits: readonly ReadonlyMap<number, Hit>[],
  { text, clauseOf }: ReadAnswer,
): boolean {
  const spoken = new Set<number | undefined>();
  for (const places of hits) for (const hit of places.values()) spoken.add(clauseOf[hit.first]);
  return findTerm(term, text).some(({ first }) => spoken.has(clauseOf[first]));
}

/** Where an answer measures the same as a claim and gives another figure; null where it gives the claim's own as well. */
export function findOtherFigure({ claim, subjects }: CompiledPoint, answer: ReadAnswer): OtherFigure | null {
  if (claim.figures === 0 || answer.text.quantities.length === 0) return null;
  const hits = findHits(claim, answer, subjects);
  for (const [index, term] of claim.terms.entries()) {
    const { quantity } = term;
    if (!quantity || term.inQuestion) continue;
    const words = hits.byTerm.filter((_, at) => !claim.terms[at]?.quantity);
    if (saysOwnFigure(term, words, answer)) continue;
    for (const measured of measuredBy(claim, index)) {
      const found = besideTerm(quantity, claim, hits.byTerm[measured] ?? new Map(), answer);
      if (!found) continue;
      const { segment, said } = found;
      const match = matchRun(claim, hits, { first: segment, last: segment }, answer);
      return { match, written: answer.text.text.slice(said.start, said.end) };
    }
  }
  return null;
}
