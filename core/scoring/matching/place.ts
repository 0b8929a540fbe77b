import type { Hit } from "./find-hits";
import type { PhraseMatch } from "./match-phrase";
import type { Phrase } from "./phrase";
import type { Term } from "./terms";

/** A place in an answer that speaks against a key point, how strongly (0–1), and why. */
export interface Place {
  phrase: Phrase;
  match: PhraseMatch;
  strength: number;
  why: string;
}

/** Share of the weight of the terms kept that is said in the phrase's own polarity; null if none are kept. */
export function recallOf(
  phrase: Phrase,
  hits: readonly (Hit | null)[],
  keep: (term: Term, index: number) => boolean,
): number | null {
  let all = 0;
  let said = 0;
  phrase.terms.forEach((term, index) => {
    if (!keep(term, index)) return;
    all += term.weight;
    const hit = hits[index];
    if (hit && !hit.opposed) said += term.weight * hit.strength;
  });
  return all === 0 ? null : said / all;
}

/** The place that speaks strongest; null if none does. */
export function strongestOf(places: readonly (Place | null)[]): Place | null {
  return places.reduce(
    (best, place) => (place && place.strength > (best?.strength ?? 0) ? place : best),
    null,
  );
}
