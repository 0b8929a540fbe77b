import { oppositesOf } from "../../text/opposites";
import { isStopWord } from "../../text/stop-words";
import type { Token } from "../../text/tokens";
import { findHits, type Hit, type Hits } from "./find-hits";
import { matchRun, type PhraseMatch } from "./match-phrase";
import { matcherConstants } from "./matcher-constants";
import type { Phrase } from "./phrase";
import { type Place, recallOf } from "./place";
import type { ReadAnswer } from "./read-answer";

/** An opposite speaks of the claim if it stands so many words from one of the claim's. */
const nearby = 6;

/** "Up" and "down" tell a direction after a verb of motion only: not in "set up", "scale down". */
const motion = new Set("go come move creep climb be drive push shoot bring".split(" "));
const motionForms = new Set("went going goes was were is are came brought driven drove shot".split(" "));

function isDirection(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!/^(?:up|down)$/u.test(tokens[at]?.word ?? "")) return true;
  return before !== undefined && (motion.has(before.stem) || motionForms.has(before.word));
}

function isBeside({ first }: Hit, at: number, { clauseOf }: ReadAnswer): boolean {
  return Math.abs(first - at) <= nearby && clauseOf[first] === clauseOf[at];
}

const adverb =
  /(?:ly|ward|wards)$|^(?:always|never|before|after|up|down|inside|outside|above|below|abroad|overseas|onshore|offshore)$/u;

/** Whether what the word at `at` stands before is another thing than the phrase speaks of: "the smaller half" is no smaller table. */
function isSaidOfAnother(
  at: number,
  match: PhraseMatch,
  { text: { tokens }, clauseOf }: ReadAnswer,
): boolean {
  if (adverb.test(tokens[at]?.word ?? "")) return false;
  for (let next = at + 1; clauseOf[next] === clauseOf[at] && next <= at + 3; next++) {
    const word = tokens[next]?.word ?? "";
    if (match.hits.some((hit) => hit && hit.first <= next && hit.last >= next)) return false;
    if (!isStopWord(word) && !adverb.test(word)) return true;
  }
  return false;
}

/** The term at `index` has an opposite that the answer says at `at`, and nothing else of the phrase beside it is the term itself. */
function oppositeAt(claim: Phrase, index: number, at: number, answer: ReadAnswer, hits: Hits): Place | null {
  const segment = answer.segmentOf[at] ?? -1;
  if (segment < 0 || answer.denied[at] === 1 || !isDirection(answer.text.tokens, at)) return null;
  const match = matchRun(claim, hits, { first: segment, last: segment }, answer);
  if (claim.denied[index] || isSaidOfAnother(at, match, answer)) return null;
  if (match.hits[index] || !match.hits.some((hit) => hit && isBeside(hit, at, answer))) return null;
  const weight = claim.terms[index]?.weight ?? 0;
  const strength =
    (recallOf(claim, match.hits, (_, other) => other !== index) ?? 0) *
    Math.min(1, (claim.novelMass - weight) / 1.2);
  const said = answer.text.tokens[at]?.text ?? "";
  return { phrase: claim, match, strength, why: `says the opposite, "${said}", of "${claim.source.text}"` };
}

/** Where an answer says the opposite of one of a phrase's words among its others; `whole` is the claim that the phrase is a part or another wording of. */
export function findOppositeWord(
  claim: Phrase,
  answer: ReadAnswer,
  whole: Phrase,
  subjects: ReadonlySet<number>,
): Place | null {
  let hits: Hits | null = null;
  let strongest: Place | null = null;
  for (const [index, term] of claim.terms.entries()) {
    if (term.quantity || term.first !== term.last) continue;
    if (claim !== whole && term.weight <= matcherConstants.directionWeight) continue;
    for (const opposite of oppositesOf(claim.source.tokens[term.first]?.stem ?? "")) {
      // "A large table with a small one" names both: neither speaks against the other.
      if (claim.source.postings.has(opposite)) continue;
      for (const { first } of answer.text.postings.get(opposite) ?? []) {
        hits ??= findHits(claim, answer, subjects);
        const found = oppositeAt(claim, index, first, answer, hits);
        if (found && found.strength > (strongest?.strength ?? 0)) strongest = found;
      }
    }
  }
  return strongest;
}
