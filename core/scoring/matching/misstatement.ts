import type { CompiledPoint } from "../compiled-question";
import { findHits } from "./find-hits";
import { closeness, matchPhrase, matchRun, type PhraseMatch } from "./match-phrase";
import { matcherConstants } from "./matcher-constants";
import type { Phrase } from "./phrase";
import { type Place, recallOf } from "./place";
import type { ReadAnswer } from "./read-answer";
import { findTerm } from "./term-match";
import type { Term } from "./terms";

type Misstatement = CompiledPoint["misstatements"][number];

/** What sets a misstatement apart: terms that the claim lacks, or that only one of the two denies. */
function setsApart(phrase: Phrase, claim: Phrase): (term: Term, index: number) => boolean {
  return (term, index) => {
    const places = findTerm(term, claim.source);
    if (places.length === 0) return true;
    const denied = claim.terms.some(
      (other, at) =>
        places.some((place) => place.first >= other.first && place.first <= other.last) && claim.denied[at],
    );
    return denied !== (phrase.denied[index] ?? false);
  };
}

const unreal =
  /(?:\b(?:would|could|might|should)|['’]d)(?: have|['’]ve) (?:\w+ly )?(?:been|gone|done|taken|made|lost|kept|had|run|\w+ed)\b/iu;

/** "We would have finished late" tells what did not happen. */
function isUnreal({ first, last }: PhraseMatch, { segments, text }: ReadAnswer): boolean {
  const from = text.tokens[segments[first]?.first ?? 0]?.start ?? 0;
  const to = text.tokens[segments[last]?.last ?? 0]?.end ?? 0;
  return unreal.test(text.text.slice(from, to));
}

/** Where the claim is said in the same breath, the misstatement is a matter of words; a part of it alone proves nothing. */
function saidToo(truth: number): number {
  return Math.max(0, (truth - 0.6) / 0.4);
}

/** Whether what was found is said of the subject that the misstatement is about, or of none that is known. */
function speaksOf(lead: number | null, { hits }: PhraseMatch, { topics }: ReadAnswer): boolean {
  if (lead === null) return true;
  const spoken = hits.flatMap((hit) => (hit ? [topics[hit.first] as number] : []));
  return spoken.includes(lead) || spoken.every((topic) => topic < 0);
}

/** Where an answer says a misstatement of a point, in what sets it apart from the point; `own` is where it says the claim. */
export function findMisstatement(
  point: CompiledPoint,
  { phrase, subjects, lead }: Misstatement,
  answer: ReadAnswer,
  own: PhraseMatch | null,
): Place | null {
  const match = matchPhrase(phrase, answer, {
    longest: 1,
    least: matcherConstants.leastSaid.misstatement,
    subjects,
  });
  if (!match || !speaksOf(lead, match, answer)) return null;
  if (isUnreal(match, answer)) return null;
  const apart = recallOf(phrase, match.hits, setsApart(phrase, point.claim));
  if (apart === null) return null;
  // Here polarity counts even for a claim that forbids: "across the topic" is not "not across the topic".
  const wider = own && own.first <= match.first && own.last >= match.first;
  const beside = wider
    ? own
    : matchRun(point.claim, findHits(point.claim, answer, point.subjects), match, answer);
  const meant = beside.hits.map((hit, at) =>
    hit && (answer.denied[hit.first] === 1) === point.claim.denied[at] ? hit : null,
  );
  const truth = recallOf(point.claim, meant, setsApart(point.claim, phrase));
  const strength = Math.max(
    0,
    2 *
      (match.recall + match.opposed) *
      apart *
      closeness(match) *
      (1 - saidToo(truth ?? 0)) *
      Math.min(1, phrase.mass / 1.6) -
      1,
  );
  return { phrase, match, strength, why: `says what a wrong answer says: "${phrase.source.text}"` };
}
