import type { Facet } from "./facets";
import type { Phrase } from "./phrase";
import { findTerm } from "./term-match";

/** Another way to say a claim or a part of it. */
export interface CompiledAlias {
  phrase: Phrase;
  /** For each facet of the claim how much of it the alias says, 0–1; all 0 if the words show no part. */
  says: number[];
}

function sharedWeight(facet: Facet, alias: Phrase): number {
  return facet.phrase.terms.reduce((sum, term) => {
    const strength = Math.max(0, ...findTerm(term, alias.source).map((match) => match.strength));
    return sum + term.weight * strength;
  }, 0);
}

/** Which parts of the claim an alias says: the one whose words it shares most of, and every other that it shares half of. */
export function aliasOf(phrase: Phrase, facets: readonly Facet[]): CompiledAlias {
  const shared = facets.map((facet) => sharedWeight(facet, phrase));
  const most = Math.max(...shared);
  const says = facets.map((facet, index) => {
    const weight = shared[index] as number;
    if (weight === 0) return 0;
    return weight === most ? 1 : weight / facet.phrase.mass >= 0.5 ? weight / facet.phrase.mass : 0;
  });
  return { phrase, says };
}
