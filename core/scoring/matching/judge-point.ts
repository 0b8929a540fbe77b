import type { ProposedVerdict } from "../assessment";
import type { CompiledPoint } from "../compiled-question";
import { refuseQuote } from "../verify-quote";
import { quoteOf, textBetween } from "./evidence";
import { fittedModels } from "./fitted-constants";
import type { PhraseMatch } from "./match-phrase";
import { findOpposition } from "./opposition";
import type { Phrase } from "./phrase";
import { findSupport, type Support } from "./point-features";
import type { ReadAnswer } from "./read-answer";
import { judge, pointFeatures, type VerdictModel } from "./verdict-model";
import { saidWordForWord } from "./word-for-word";

interface Place {
  phrase: Phrase;
  match: PhraseMatch;
}

/** Where the point is said, best first. */
function placesOf(point: CompiledPoint, support: Support): Place[] {
  const claim = support.claim
    ? [{ phrase: point.claim, match: support.claim, score: support.features.claim }]
    : [];
  return [...claim, ...support.aliases].toSorted((a, b) => b.score - a.score);
}

/** Places tried for a quote that bears out the verdict. */
const placesTried = 6;

function firstQuote(point: CompiledPoint, places: readonly Place[], answer: ReadAnswer): string | null {
  for (const { phrase, match } of places.slice(0, placesTried)) {
    for (const opposed of [false, true]) {
      const quote = quoteOf(phrase, match, answer, opposed);
      if (quote && refuseQuote(quote, point) === null) return quote;
    }
  }
  return null;
}

function confidenceOf(margin: number): ProposedVerdict["confidence"] {
  return margin < 0.08 ? "low" : margin < 0.25 ? "medium" : "high";
}

/** Points with aliases have more to be found by than the words of their claim. */
function modelFor(point: CompiledPoint): VerdictModel {
  return point.aliases.length > 0 ? fittedModels.aliased : fittedModels.plain;
}

/** A claim said as it stands is covered, whatever else is said. */
function coveredVerbatim(point: CompiledPoint, answer: ReadAnswer): ProposedVerdict | null {
  const place = saidWordForWord(point, answer);
  const quote = place && textBetween(answer, place);
  if (!quote || refuseQuote(quote, point) !== null) return null;
  return { keyPointId: point.point.id, confidence: "high", reason: null, verdict: "covered", quote };
}

/**
 * The built-in rater's verdict on one key point, with the words it rests on. Without such words it is missed.
 * @param against the same answer with what may speak against a point but never for it: a wrong claim is not undone by a plea in its sentence
 */
export function judgePoint(
  point: CompiledPoint,
  answer: ReadAnswer,
  against: ReadAnswer = answer,
): ProposedVerdict {
  const verbatim = coveredVerbatim(point, answer);
  if (verbatim) return verbatim;
  const support = findSupport(point, answer);
  const opposition = findOpposition(point, against, support);
  const { verdict, margin } = judge(pointFeatures(support, opposition), modelFor(point));
  const reason = verdict === "contradicted" ? (opposition.place?.why ?? null) : null;
  const base = { keyPointId: point.point.id, confidence: confidenceOf(margin), reason };
  if (verdict === "missed") return { ...base, verdict, quote: null };
  const quote =
    verdict === "contradicted"
      ? firstQuote(point, opposition.place ? [opposition.place] : [], against)
      : firstQuote(point, placesOf(point, support), answer);
  return { ...base, verdict: quote ? verdict : "missed", quote };
}
