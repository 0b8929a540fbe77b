import type { IndexedText } from "../../text/indexed-text";
import type { Phrase } from "./phrase";
import { findTerm } from "./term-match";
import type { Term } from "./terms";

/**
 * What a question's points are about and are told apart by: ClusterIP, NodePort, LoadBalancer; on-heap, off-heap. An answer that gives the
 * one what is the other's has swapped them.
 */
export type Subjects = Term[];

/** A subject that was named holds for so many words. */
const carry = 45;
/** A term that so many of the claims name tells none of them apart. */
const commonShare = 0.7;

function names(term: Term, text: IndexedText): boolean {
  return findTerm(term, text).some(({ strength }) => strength >= 0.9);
}

function sameTerm(a: Term, b: Term): boolean {
  return a.keys.some(
    ([key, strength]) => strength >= 0.9 && b.keys.some(([other, own]) => own >= 0.9 && other === key),
  );
}

/** The term that a claim is about: its first, if the question names it; the next, if all claims begin alike ("Catalyst's analysis phase"). */
function leadOf(claim: Phrase, claims: readonly Phrase[]): Term | null {
  const common = (term: Term) =>
    claims.filter((other) => names(term, other.source)).length >= commonShare * claims.length;
  const [first, second] = claim.terms;
  if (first && !common(first)) return first.inQuestion ? first : null;
  return second && !common(second) ? second : null;
}

/** What the claims are about and told apart by; none unless there are two. */
export function subjectsOf(claims: readonly Phrase[]): Subjects {
  const found: Subjects = [];
  for (const claim of claims) {
    const lead = leadOf(claim, claims);
    if (lead && lead.quantity === null && !found.some((other) => sameTerm(other, lead))) found.push(lead);
  }
  return found.length > 1 ? found : [];
}

/** The subjects that a text names, by their index. */
export function subjectsIn(subjects: Subjects, text: IndexedText): Set<number> {
  return new Set(subjects.flatMap((term, index) => (names(term, text) ? [index] : [])));
}

/** For each token of a text the subject spoken of: the one named last, where naming `counts`, for a while; −1 for none. */
export function topicsOf(
  subjects: Subjects,
  text: IndexedText,
  counts: (at: number) => boolean = () => true,
): Int32Array {
  const topics = new Int32Array(text.tokens.length).fill(-1);
  subjects.forEach((term, index) => {
    for (const { first, strength } of findTerm(term, text))
      if (strength >= 0.9 && counts(first)) topics[first] = index;
  });
  let topic = -1;
  let since = 0;
  for (let at = 0; at < topics.length; at++) {
    const named = topics[at] as number;
    if (named >= 0) {
      topic = named;
      since = at;
    } else if (at - since <= carry) topics[at] = topic;
  }
  return topics;
}
