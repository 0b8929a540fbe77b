import { countWords } from "../text/tokens";
import { abbreviationsIn, aliasesOf } from "./derive/abbreviations";
import { claimsOf } from "./derive/claims";
import { probesFor } from "./derive/probe";
import { setOff, weigh } from "./derive/weigh";
import type { IntroductionPart, KeyPoint, QuestionKind, StarComponent } from "./guide";
import { slugify, uniqueSlugs } from "./slug";

/** A part of a model answer, with the place that its claims have in a story or an introduction. */
export interface AnswerPart {
  text: string;
  star?: StarComponent;
  part?: IntroductionPart;
}

/** What the model answer belongs to. */
export interface DerivationContext {
  questionId: string;
  question: string;
  kind: QuestionKind;
  /** BCP 47. */
  language: string;
  /** What the guide sets in bold. */
  emphasised?: readonly string[];
}

interface WeighedClaim extends AnswerPart {
  line: number;
  words: number;
  weight: 1 | 2 | 3;
}

const mostPoints = 9;
const longestMerged = 40;
/** Of each part of an answer; what comes after 30 sentences is no key point any more. */
const mostClaims = 30;

function weighedClaims(
  parts: readonly AnswerPart[],
  { kind, emphasised = [] }: DerivationContext,
): WeighedClaim[] {
  const found = parts.map((part) => claimsOf(part.text).slice(0, mostClaims));
  const isSetOff = setOff(
    found.flat().map(({ text }) => text),
    emphasised,
  );
  return parts.flatMap((part, index) =>
    (found[index] ?? []).map(({ text, line }, place) => {
      const first = place === 0 && leads(kind, part, index);
      return { ...part, text, line, words: countWords(text), weight: weigh(text, first, isSetOff(text)) };
    }),
  );
}

/** How many words two neighbours have together; those of different lines only after all others, those of different parts never. */
function mergedLength(one: WeighedClaim, two: WeighedClaim): number {
  if (one.star !== two.star || one.part !== two.part) return Number.POSITIVE_INFINITY;
  const words = one.words + two.words;
  if (words > longestMerged) return Number.POSITIVE_INFINITY;
  return one.line === two.line ? words : words + longestMerged;
}

function mergedOnce(claims: WeighedClaim[]): WeighedClaim[] | null {
  let best: { at: number; length: number } | null = null;
  for (const [at, one] of claims.entries()) {
    const two = claims[at + 1];
    const length = two ? mergedLength(one, two) : Number.POSITIVE_INFINITY;
    if (Number.isFinite(length) && length < (best?.length ?? Number.POSITIVE_INFINITY)) best = { at, length };
  }
  const [one, two] = best ? claims.slice(best.at, best.at + 2) : [];
  if (!best || !one || !two) return null;
  const weight = Math.max(one.weight, two.weight) as WeighedClaim["weight"];
  return claims.toSpliced(best.at, 2, {
    ...one,
    text: `${one.text}; ${two.text}`,
    words: one.words + two.words,
    weight,
  });
}

/** At most nine: asides go first, then short neighbours are taken together, then the least of the last go. */
function limit(claims: WeighedClaim[]): WeighedClaim[] {
  if (claims.length <= mostPoints) return claims;
  const telling = claims.filter(({ weight }) => weight > 1);
  let kept = telling.length > 0 ? telling : claims;
  while (kept.length > mostPoints) {
    const merged = mergedOnce(kept);
    if (merged === null) break;
    kept = merged;
  }
  const byWeight = [...kept.keys()].sort((a, b) => (kept[b]?.weight ?? 0) - (kept[a]?.weight ?? 0) || a - b);
  const chosen = new Set(byWeight.slice(0, mostPoints));
  return kept.filter((_, index) => chosen.has(index));
}

function leads(kind: QuestionKind, part: AnswerPart, index: number): boolean {
  if (part.star) return part.star !== "action";
  return kind === "introduction" || index === 0;
}

/**
 * The key points of an answer by rule, one claim each, at most nine and, unless the answer is empty, at least one: sentences, list items,
 * enumerations after a colon. Rule-made points have no misstatements; a probe only where one is at hand that gives nothing away.
 */
export function deriveKeyPoints(
  answer: string | readonly AnswerPart[],
  context: DerivationContext,
): KeyPoint[] {
  const parts = typeof answer === "string" ? [{ text: answer }] : answer;
  const { questionId, question, kind, language } = context;
  const found = weighedClaims(parts, context);
  const claims = found.length > 0 ? limit(found) : wholeAnswer(parts);
  const abbreviations = abbreviationsIn(parts.map(({ text }) => text.slice(0, 5_000)).join("\n"));
  const unique = uniqueSlugs();
  const probe = probesFor(question, kind, language);
  return claims.map(({ line: _, words: __, ...claim }) => ({
    ...claim,
    id: unique(`${questionId}.${slugify(claim.text.split(/\s+/u).slice(0, 5).join(" "))}`),
    aliases: aliasesOf(claim.text, abbreviations),
    misstatements: [],
    probe: probe(claim),
  }));
}

/** An answer too short to be split ("Yes.") is one claim. */
function wholeAnswer(parts: readonly AnswerPart[]): WeighedClaim[] {
  const part = parts.find(({ text }) => text.trim() !== "");
  const text = part?.text.replace(/\s+/gu, " ").trim().slice(0, 500).trimEnd();
  return part && text ? [{ ...part, text, line: 0, words: 1, weight: 3 }] : [];
}

/**
 * The key points of a reference answer that comes without a guide, all of one weight, with the ids `r1.k1`, `r1.k2` … for the prefix "r1".
 */
export function deriveReferenceKeyPoints(referenceAnswer: string, prefix: string): KeyPoint[] {
  const claims = claimsOf(referenceAnswer);
  const texts = (claims.length > 0 ? claims : wholeAnswer([{ text: referenceAnswer }])).map(
    ({ text }) => text,
  );
  const abbreviations = abbreviationsIn(referenceAnswer);
  return texts.map((text, index) => ({
    id: `${prefix}.k${index + 1}`,
    text,
    weight: 2,
    aliases: aliasesOf(text, abbreviations),
    misstatements: [],
    probe: null,
  }));
}
