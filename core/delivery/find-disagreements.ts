import type { Guide, Question } from "../guide/guide";
import type { Answer } from "../scoring/answer";
import { unheardIn } from "../scoring/attacks/barred";
import { type CompiledPoint, compileQuestion } from "../scoring/compiled-question";
import { joinAnswer } from "../scoring/joined-answer";
import { quoteOf } from "../scoring/matching/evidence";
import { findOpposition } from "../scoring/matching/opposition";
import type { Place } from "../scoring/matching/place";
import { findSupport } from "../scoring/matching/point-features";
import { type ReadAnswer, readForMany } from "../scoring/matching/read-answer";
import { countTerm } from "../scoring/matching/term-match";
import type { Disagreement } from "../scoring/report";
import { findEvidence, quotable } from "../scoring/verify-quote";
import { indexText } from "../text/indexed-text";
import { once } from "../text/once";
import { tellsRoughly } from "../text/rough-figures";
import { claimsWork, questionsToDisagreeWith, saysEnoughOf, wordingsWork } from "./may-disagree";
import { sure } from "./sure";

function wordsAround({ phrase, match }: Place): number {
  return match.hits.filter((hit, at) => hit !== null && !phrase.terms[at]?.quantity).length;
}

/** The words that disagree with a point of the guide, or null: another figure in the claim's place, or what a wrong answer says. */
function disagreeingQuote(point: CompiledPoint, answer: ReadAnswer): string | null {
  const support = findSupport(point, answer);
  const { features, place } = findOpposition(point, answer, support);
  const misstated = features.misstatement >= sure.misstatement && support.features.claim >= sure.sameThing;
  if (!place) return null;
  const otherFigure = features.figure >= place.strength && wordsAround(place) >= sure.wordsAround;
  if (!misstated && !otherFigure) return null;
  return quoteOf(place.phrase, place.match, answer, false);
}

/** Nothing else than another figure or a misstatement is told as a disagreement: points without either need not be looked for. */
function canDisagree({ claim, point }: CompiledPoint): boolean {
  return claim.figures > 0 || point.misstatements.length > 0;
}

/** Of an answer that says the same again and again, held against a guide that does so too, this many places are looked at. */
const mostPlaces = 400_000;
/** Of key points so much is read, in characters: ten times the bundled guide's claims and half of all that these carry. */
const mostRead = 200_000;

/** How often an answer says a point's terms, for each way in which the point is worded. */
function placesOf({ claim, aliases, misstatements }: CompiledPoint, { text }: ReadAnswer): number {
  const phrases = [
    claim,
    claim,
    ...aliases.map(({ phrase }) => phrase),
    ...misstatements.map(({ phrase }) => phrase),
  ];
  const terms = phrases.flatMap((phrase) => phrase.terms);
  return terms.reduce((sum, term) => sum + countTerm(term, text), 0);
}

const none = () => [];

/**
 * Claims of the answer that differ from what the guide says elsewhere than in the asked question's key points (there it is a
 * contradicted verdict), each with both texts and at most once.
 */
export function findDisagreements(question: Question | null, answer: Answer, guide: Guide): Disagreement[] {
  const known = knownOf(guide);
  const key = JSON.stringify([question?.id, answer.parts.map(({ turnId, text }) => [turnId, text])]);
  const found = known.get(key) ?? search(question, answer, guide);
  known.set(key, found);
  for (const [oldest] of known) {
    if (known.size <= mostKept) break;
    known.delete(oldest);
  }
  return found;
}

/** A report is computed anew each time that it is looked at, and holds each answer against the whole guide: so many answers are kept. */
const mostKept = 100;
const kept = new WeakMap<Guide, Map<string, Disagreement[]>>();

function knownOf(guide: Guide): Map<string, Disagreement[]> {
  const known = kept.get(guide) ?? new Map<string, Disagreement[]>();
  kept.set(guide, known);
  return known;
}

function search(question: Question | null, answer: Answer, guide: Guide): Disagreement[] {
  const quotes = once(() => quotable(answer, none, none));
  const text = indexText(joinAnswer(answer).text);
  const readFor = once(() => readForMany(text.text, (indexed) => unheardIn(indexed, null)));
  const found = new Map<string, Disagreement>();
  let places = 0;
  let work = 0;
  for (const other of questionsToDisagreeWith(guide)) {
    if (other.id === question?.id) continue;
    work += claimsWork(other);
    if (work > mostRead) break;
    const { points, subjects } = compileQuestion(other);
    const telling = points.filter((point) => canDisagree(point) && saysEnoughOf(point, text));
    if (telling.length === 0) continue;
    const read = readFor()(subjects);
    for (const point of telling) {
      work += wordingsWork(point.point);
      if (work > mostRead) break;
      places += placesOf(point, read);
      if (places > mostPlaces) return [...found.values()];
      const quote = disagreeingQuote(point, read);
      const evidence = quote === null ? null : findEvidence(quotes(), quote)?.evidence;
      if (evidence && !found.has(evidence.quote) && !tellsRoughly(evidence.quote, point.point.text))
        found.set(evidence.quote, { evidence, guideText: point.point.text });
    }
  }
  return [...found.values()];
}
