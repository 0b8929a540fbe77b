import { type Phrase, phraseOf } from "./phrase";
import { namesTerm } from "./term-match";
import type { Term } from "./terms";

/** What is left of a term's weight when two, or three and more, of a question's claims name it: it tells them apart the less. */
const left = { two: 0.85, more: 0.6 };

function factorOf(term: Term, claims: readonly Phrase[]): number {
  const naming = claims.filter(({ source }) => namesTerm(term, source)).length;
  return naming >= 3 ? left.more : naming === 2 ? left.two : 1;
}

/** The claims with the terms that several of them name demoted, as a rare term in all documents tells little (Spärck Jones, 1972). */
export function demoteShared(claims: readonly Phrase[]): Phrase[] {
  return claims.map((claim) => {
    const terms = claim.terms.map((term) => ({ ...term, weight: term.weight * factorOf(term, claims) }));
    return phraseOf(claim.source, terms);
  });
}
