import type { IndexedText } from "../../text/indexed-text";
import { type Phrase, phraseOf } from "./phrase";
import type { Term } from "./terms";

/** A part of a claim that can be said by itself: "job bookmarks" of "tuned worker types, and job bookmarks". */
export interface Facet {
  phrase: Phrase;
  /** Share of the claim, 0–1. */
  share: number;
}

const seam =
  /[,;:()]|\b(?:and|so that|so|while|with|but|for|when|versus|vs|because|plus|that|has|thanks)\b/giu;
/** A part that names less than this is no part of its own. */
const smallest = 0.9;

function groupTerms(source: IndexedText, terms: readonly Term[]): Term[][] {
  const seams = [...source.text.matchAll(seam)].map((match) => match.index);
  const partOf = (term: Term) => seams.filter((at) => at <= (source.tokens[term.first]?.start ?? 0)).length;
  return [...Map.groupBy(terms, partOf).values()];
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}

/** The parts of a claim, cut at its commas, brackets and conjunctions; small ones go with the part before. */
export function facetsOf({ source, terms, mass }: Phrase): Facet[] {
  const parts: Term[][] = [];
  for (const group of groupTerms(source, terms)) {
    const last = parts.at(-1);
    if (last && (weightOf(group) < smallest || weightOf(last) < smallest)) last.push(...group);
    else parts.push([...group]);
  }
  return parts.map((part) => ({ phrase: phraseOf(source, part), share: weightOf(part) / mass }));
}
