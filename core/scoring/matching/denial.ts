import { closeness, type PhraseMatch } from "./match-phrase";
import type { Phrase } from "./phrase";
import type { Place } from "./place";

/** A word or two in a denied clause are no denial of the claim. */
const denialFloor = 0.15;

/** Share of the phrase that is denied, each word of the answer standing for one term: "might not exist" denies no "check that tables exist, columns exist". */
function deniedShare({ terms, mass }: Phrase, { hits }: PhraseMatch): number {
  const byWord = new Map<number, number>();
  hits.forEach((hit, index) => {
    if (!hit?.opposed) return;
    const weight = (terms[index]?.weight ?? 0) * hit.strength;
    byWord.set(hit.first, Math.max(byWord.get(hit.first) ?? 0, weight));
  });
  return [...byWord.values()].reduce((sum, weight) => sum + weight, 0) / mass;
}

/** Where an answer says a phrase, but denies it. */
export function findDenial(phrase: Phrase, best: PhraseMatch | null): Place | null {
  const match = best?.against;
  if (!match) return null;
  const strength = Math.max(
    0,
    (deniedShare(phrase, match) - match.recall) * Math.min(1, phrase.novelMass / 1.6) * closeness(match) -
      denialFloor,
  );
  return { phrase, match, strength, why: `denies "${phrase.source.text}"` };
}
