import { oppositesOf } from "../../text/opposites";
import type { Token } from "../../text/tokens";
import type { CompiledPoint } from "../compiled-question";
import { closeness, findHits, type Hit, matchPhrase, matchRun, type PhraseMatch } from "./match-phrase";
import { matcherConstants } from "./matcher-constants";
import type { Phrase } from "./phrase";
import type { Support } from "./point-features";
import type { ReadAnswer } from "./read-answer";
import { findTerm } from "./term-match";
import type { Term } from "./terms";

/** What of an answer speaks against a key point, each 0–1. */
export interface OppositionFeatures {
  /** A misstatement of the point is said, in what sets it apart from the point. */
  misstatement: number;
  /** The claim's words are said, but denied. */
  denied: number;
  /** Another figure stands where the claim's belongs. */
  figure: number;
  /** The opposite of one of the claim's words stands among its others. */
  opposite: number;
}

export interface Opposition {
  features: OppositionFeatures;
  /** The run and hits of the strongest sign. */
  place: { phrase: Phrase; match: PhraseMatch; strength: number; why: string } | null;
}

type Place = NonNullable<Opposition["place"]>;
type Misstatement = CompiledPoint["misstatements"][number];

function recallOf(
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

/** Where the claim is said in the same breath, the misstatement is a matter of words; a part of it alone proves nothing. */
function saidToo(truth: number): number {
  return Math.max(0, (truth - 0.6) / 0.4);
}

function misstated(
  point: CompiledPoint,
  { phrase, subjects }: Misstatement,
  answer: ReadAnswer,
  own: PhraseMatch | null,
): Place | null {
  const match = matchPhrase(phrase, answer, {
    longest: 1,
    least: matcherConstants.leastSaid.misstatement,
    subjects,
  });
  if (!match) return null;
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

/** A word or two in a denied clause are no denial of the claim. */
const denialFloor = 0.15;

function deniedBy(phrase: Phrase, best: PhraseMatch | null): Place | null {
  const match = best?.against;
  if (!match) return null;
  const strength = Math.max(
    0,
    (match.opposed - match.recall) * Math.min(1, phrase.novelMass / 1.6) * closeness(match) - denialFloor,
  );
  return { phrase, match, strength, why: `denies "${phrase.source.text}"` };
}

function otherFigure(
  point: CompiledPoint,
  answer: ReadAnswer,
  facets: readonly (PhraseMatch | null)[],
): Place | null {
  for (const [at, { phrase }] of point.facets.entries()) {
    const figures = phrase.terms.filter((term) => term.quantity && !term.inQuestion);
    for (const term of figures) {
      const match = facets[at];
      if (!match || match.hits[phrase.terms.indexOf(term)]) continue;
      const segment = answer.segments[match.first];
      const clauses = segment?.clauses.filter((clause) =>
        match.hits.some((hit) => hit && hit.first >= clause.first && hit.first <= clause.last),
      );
      const other = answer.text.quantities.some(
        (found) =>
          found.unit === term.quantity?.unit &&
          found.unit !== "count" &&
          clauses?.some((clause) => found.first >= clause.first && found.first <= clause.last),
      );
      const rest = recallOf(phrase, match.hits, (candidate) => candidate.quantity === null) ?? 0;
      if (other && rest > 0) return { phrase, match, strength: rest, why: "gives another figure" };
    }
  }
  return null;
}

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

/** The term at `index` has an opposite that the answer says at `at`, and nothing else of the phrase beside it is the term itself. */
function oppositeAt(
  claim: Phrase,
  index: number,
  at: number,
  answer: ReadAnswer,
  hits: ReturnType<typeof findHits>,
): Place | null {
  const segment = answer.segmentOf[at] ?? -1;
  if (segment < 0 || answer.denied[at] === 1 || !isDirection(answer.text.tokens, at)) return null;
  const match = matchRun(claim, hits, { first: segment, last: segment }, answer);
  if (match.hits[index] || !match.hits.some((hit) => hit && isBeside(hit, at, answer))) return null;
  const weight = claim.terms[index]?.weight ?? 0;
  const strength =
    (recallOf(claim, match.hits, (_, other) => other !== index) ?? 0) *
    Math.min(1, (claim.novelMass - weight) / 1.2);
  const said = answer.text.tokens[at]?.text ?? "";
  return { phrase: claim, match, strength, why: `says the opposite, "${said}", of "${claim.source.text}"` };
}

function oppositeWord(
  claim: Phrase,
  answer: ReadAnswer,
  whole: Phrase,
  subjects: ReadonlySet<number>,
): Place | null {
  let hits: ReturnType<typeof findHits> | null = null;
  let strongest: Place | null = null;
  for (const [index, term] of claim.terms.entries()) {
    if (term.quantity || term.first !== term.last) continue;
    if (claim !== whole && term.weight <= matcherConstants.directionWeight) continue;
    for (const opposite of oppositesOf(claim.source.tokens[term.first]?.stem ?? "")) {
      for (const { first } of answer.text.postings.get(opposite) ?? []) {
        hits ??= findHits(claim, answer, subjects);
        const found = oppositeAt(claim, index, first, answer, hits);
        if (found && found.strength > (strongest?.strength ?? 0)) strongest = found;
      }
    }
  }
  return strongest;
}

/** An alias is another way to say the claim where it is said best, and only there. */
function within({ first, last }: PhraseMatch, place: Place | null): Place | null {
  return place && place.match.first >= first && place.match.last <= last ? place : null;
}

function strongestOf(places: readonly (Place | null)[]): Place | null {
  return places.reduce(
    (best, place) => (place && place.strength > (best?.strength ?? 0) ? place : best),
    null,
  );
}

/** The claim said nearly word for word in one sentence outweighs a weak sign in another. */
const wordForWord = 0.85;
const weakSign = 0.75;

function isOutweighed({ match, strength }: Place, own: PhraseMatch | null): boolean {
  return own !== null && own.recall >= wordForWord && own.first !== match.first && strength < weakSign;
}

/** An alias turned round in one sentence says nothing against a claim that another says in its own words. */
const ownWords = 0.4;

function isSaidElsewhere(match: PhraseMatch, own: PhraseMatch | null): boolean {
  return own !== null && own.recall >= ownWords && own.first !== match.first;
}

/** What speaks against a key point in an answer, and where. */
export function findOpposition(point: CompiledPoint, answer: ReadAnswer, support: Support): Opposition {
  const reach = { longest: 1, least: matcherConstants.leastSaid.claim, subjects: point.subjects };
  const own = matchPhrase(point.claim, answer, reach);
  const facets = point.facets.map(({ phrase }) => matchPhrase(phrase, answer, reach));
  const misstatement = strongestOf(
    point.misstatements.map((misstatement) => misstated(point, misstatement, answer, own)),
  );
  const denials = [
    deniedBy(point.claim, support.claim),
    ...support.aliases.map(({ phrase, match }) => deniedBy(phrase, match)),
  ];
  const strongestDenial = strongestOf(denials);
  const denied = strongestDenial && {
    ...strongestDenial,
    strength: Math.max(
      0,
      strongestDenial.strength - Math.max(support.features.alias, support.features.claim),
    ),
  };
  const figure = otherFigure(point, answer, facets);
  const opposite = strongestOf([
    oppositeWord(point.claim, answer, point.claim, point.subjects),
    ...point.facets.map(({ phrase }) => oppositeWord(phrase, answer, point.claim, point.subjects)),
    ...support.aliases
      .filter(({ match }) => !isSaidElsewhere(match, own))
      .map(({ phrase, match }) => within(match, oppositeWord(phrase, answer, point.claim, point.subjects))),
  ]);
  const plain = (place: Place | null) => (place && isOutweighed(place, own) ? null : place);
  const signs = [plain(misstatement), denied, plain(figure), plain(opposite)] as const;
  const [said, refused, counted, turned] = signs.map((place) => place?.strength ?? 0) as [
    number,
    number,
    number,
    number,
  ];
  const features = { misstatement: said, denied: refused, figure: counted, opposite: turned };
  return { features, place: strongestOf(signs) };
}
