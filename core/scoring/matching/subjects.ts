import type { IndexedText } from "../../text/indexed-text";
import type { Phrase } from "./phrase";
import { findTerm, namesTerm } from "./term-match";
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

function sameTerm(a: Term, b: Term): boolean {
  return a.keys.some(
    ([key, strength]) => strength >= 0.9 && b.keys.some(([other, own]) => own >= 0.9 && other === key),
  );
}

/** The term that a claim is about: its first, if the question names it; the next, if all claims begin alike ("Catalyst's analysis phase"). */
function leadOf(claim: Phrase, claims: readonly Phrase[]): Term | null {
  const common = (term: Term) =>
    claims.filter((other) => namesTerm(term, other.source)).length >= commonShare * claims.length;
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
  return new Set(subjects.flatMap((term, index) => (namesTerm(term, text) ? [index] : [])));
}

/** The subject that a text names first, which is what it speaks of; null if it names none. */
export function firstSubjectIn(subjects: Subjects, text: IndexedText): number | null {
  const first = namedIn(subjects, text, () => true).find((subject) => subject >= 0);
  return first ?? null;
}

/** A sentence that begins so goes on about what the sentence before began with, not about what it ended with. */
const goesOn = new Set("it its it's they their this that these those he she".split(" "));

function namedIn(subjects: Subjects, text: IndexedText, counts: (at: number) => boolean): Int32Array {
  const named = new Int32Array(text.tokens.length).fill(-1);
  subjects.forEach((term, index) => {
    for (const { first, strength } of findTerm(term, text))
      if (strength >= 0.9 && counts(first)) named[first] = index;
  });
  return named;
}

/**
 * For each token of a text the subject spoken of: the one named last, where naming `counts`, for a while; a pronoun at the head of a sentence
 * stands for the first that the sentence before named. −1 for none.
 */
export function topicsOf(
  subjects: Subjects,
  text: IndexedText,
  counts: (at: number) => boolean = () => true,
): Int32Array {
  const named = namedIn(subjects, text, counts);
  const topics = new Int32Array(named.length).fill(-1);
  let topic = -1;
  let since = 0;
  let head = -1;
  const heads = new Set(text.sentences.map(({ clauses }) => clauses[0]?.first ?? -1));
  for (let at = 0; at < topics.length; at++) {
    if (heads.has(at)) {
      if (head >= 0 && goesOn.has(text.tokens[at]?.word ?? "")) topic = head;
      else head = -1;
    }
    const found = named[at] as number;
    if (found >= 0) {
      topic = found;
      since = at;
      if (head < 0) head = found;
    }
    if (at - since <= carry) topics[at] = topic;
  }
  return topics;
}
