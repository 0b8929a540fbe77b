import { splitClauses } from "../text/clauses";
import { splitSentences } from "../text/sentences";
import { overlaps } from "../text/span";
import type { Assessment, ProposedVerdict } from "./assessment";
import type { CompiledPoint, CompiledQuestion } from "./compiled-question";
import { pointsPerSpan } from "./constants";
import type { Evidence, KeyPointRating } from "./rating";
import { findEvidence, type QuotableAnswer, refuseQuote } from "./verify-quote";

function missed(id: string, proposed: ProposedVerdict | null, why: string | null): KeyPointRating {
  const dropped = proposed && why ? { verdict: proposed.verdict, quote: proposed.quote, why } : null;
  return {
    id,
    verdict: "missed",
    evidence: null,
    afterProbe: false,
    confidence: proposed?.confidence ?? null,
    reason: proposed?.reason ?? null,
    dropped,
  };
}

function ratePoint(
  compiled: CompiledPoint,
  proposed: ProposedVerdict | undefined,
  answer: QuotableAnswer,
): KeyPointRating {
  const { id } = compiled.point;
  if (!proposed) return missed(id, null, null);
  if (proposed.verdict === "missed") return missed(id, proposed, null);
  if (!proposed.quote?.trim()) return missed(id, proposed, "no quote");
  const found = findEvidence(answer, proposed.quote, proposed.verdict === "contradicted");
  if (!found) return missed(id, proposed, "the quote does not occur in the candidate's own words");
  const refusal = refuseQuote(found.evidence.quote, compiled);
  if (refusal) return missed(id, proposed, refusal);
  return {
    id,
    verdict: proposed.verdict,
    evidence: found.evidence,
    afterProbe: found.part.probedKeyPointId === id,
    confidence: proposed.confidence,
    reason: proposed.reason,
    dropped: null,
  };
}

/** Whether a quote lists things: three clauses or list items at least, or two sentences. */
function isEnumeration(quote: string): boolean {
  const sentences = splitSentences(quote);
  const items = sentences.flatMap((sentence) => splitClauses(quote, sentence));
  const listed = quote.split(/,|;|\/|\+|&|\band\b|\bor\b/iu).length;
  return sentences.length > 1 || items.length > 2 || listed > 2;
}

function sameWords(a: Evidence, b: Evidence): boolean {
  return a.turnId === b.turnId && overlaps(a, b);
}

/** At most two points may rest on overlapping words unless those are an enumeration; later points of the question give way. */
function dropThirds(ratings: KeyPointRating[]): KeyPointRating[] {
  const kept: KeyPointRating[] = [];
  for (const rating of ratings) {
    const { evidence } = rating;
    const sharing = kept.filter((other) => evidence && other.evidence && sameWords(evidence, other.evidence));
    const tooMany = evidence !== null && sharing.length >= pointsPerSpan && !isEnumeration(evidence.quote);
    if (!tooMany) kept.push(rating);
    else {
      const dropped = {
        verdict: rating.verdict,
        quote: evidence.quote,
        why: "two other points rest on these words",
      };
      kept.push({
        ...missed(rating.id, null, null),
        confidence: rating.confidence,
        reason: rating.reason,
        dropped,
      });
    }
  }
  return kept;
}

/** The verdicts that their quotes bear out, in the order of the question's key points. A point without a proposal is missed. */
export function ratePoints(
  question: CompiledQuestion,
  assessment: Assessment,
  answer: QuotableAnswer,
): KeyPointRating[] {
  const proposals = new Map(assessment.keyPoints.map((proposed) => [proposed.keyPointId, proposed]));
  return dropThirds(question.points.map((point) => ratePoint(point, proposals.get(point.point.id), answer)));
}
