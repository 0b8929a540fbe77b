import { chinesePairs } from "../text/chinese-pairs";
import { type Folded, findQuote, fold } from "../text/fold";
import { type IndexedText, indexText } from "../text/indexed-text";
import { once } from "../text/once";
import type { Span } from "../text/span";
import { isStopWord } from "../text/stop-words";
import { readingLength } from "../text/tokens";
import type { Answer, AnswerPart } from "./answer";
import { findForeign } from "./attacks/foreign";
import type { CompiledPoint } from "./compiled-question";
import { fewestContentWords, longestQuoteWords } from "./constants";
import { isForeign } from "./flags";
import { saysTerm } from "./matching/term-match";
import type { Term } from "./matching/terms";
import type { Evidence } from "./rating";

/** The candidate's turns, each folded once, with the stretches that no quote may come from; read when a quote is first looked for in it. */
export interface QuotableAnswer {
  parts: {
    part: AnswerPart;
    folded: () => Folded;
    barred: () => readonly Span[];
    listed: () => readonly Span[];
  }[];
}

/**
 * Makes the turns searchable. `barredIn` gives stretches of one turn that never count for anything, such as instructions to the rater;
 * `listedIn` those of them that do not count against anything either.
 */
export function quotable(
  answer: Answer,
  barredIn: (text: string) => readonly Span[],
  listedIn: (text: string) => readonly Span[],
): QuotableAnswer {
  const parts = answer.parts.map((part) => ({
    part,
    folded: once(() => fold(part.text)),
    barred: once(() => barredIn(part.text)),
    listed: once(() => listedIn(part.text)),
  }));
  return { parts };
}

/**
 * The first place where the candidate said the quote, and the turn; null if nowhere, or only where nothing counts. What speaks against
 * (`against`) counts beside a plea too.
 */
export function findEvidence(
  answer: QuotableAnswer,
  quote: string,
  against = false,
): { evidence: Evidence; part: AnswerPart } | null {
  for (const { part, folded, barred, listed } of answer.parts) {
    for (const span of findQuote(folded(), quote)) {
      const silent = against ? listed() : barred();
      if (silent.some((stretch) => span.start < stretch.end && stretch.start < span.end)) continue;
      const text = part.text.slice(span.start, span.end);
      return { part, evidence: { turnId: part.turnId, quote: text, ...span } };
    }
  }
  return null;
}

/** How many words of a text carry a claim. */
export function countContentWords(text: string): number {
  return indexText(text).tokens.filter((token) => !isStopWord(token.word)).length;
}

const known = new WeakMap<CompiledPoint, Term[]>();

function termsOf(point: CompiledPoint): Term[] {
  const terms = known.get(point) ?? namedBy(point);
  known.set(point, terms);
  return terms;
}

function namedBy(point: CompiledPoint): Term[] {
  const phrases = [
    point.claim,
    ...point.aliases.map((alias) => alias.phrase),
    ...point.misstatements.map(({ phrase }) => phrase),
  ];
  return phrases.flatMap((phrase) => phrase.terms);
}

/** In other letters, or in another language of the same ones. */
const isTranslated = (quote: string, text: IndexedText, point: string) =>
  isForeign(quote) !== isForeign(point) ||
  findForeign(text).length > 0 !== findForeign(indexText(point)).length > 0;

/** Where answer and point are written in different languages they share no words: what says something at all is the rater's to judge. */
function refuseTranslated(quote: string): string | null {
  return countContentWords(quote) < fewestContentWords ? "under three content words" : null;
}

/** Chinese words are not set apart, so that a run of them is one term that no other text holds: they are compared by pairs. */
function sharesChinese(quote: string, { pairs }: CompiledPoint): boolean {
  return pairs.size > 0 && [...chinesePairs(quote)].some((pair) => pairs.has(pair));
}

/**
 * Why a quote does not bear out a point, or null if it does: too long; no content word of the point that the question lacks; under
 * three content words, and not the whole claim, without a figure or a rare term of the point; a figure without its noun. Where the point is
 * written in another language than the quote, only the length counts.
 */
export function refuseQuote(quote: string, point: CompiledPoint): string | null {
  // Two words take three units at least, so that a short quote needs no counting.
  const long = quote.length >= 2 * longestQuoteWords || isForeign(quote);
  if (long && readingLength(quote) > longestQuoteWords) return `longer than ${longestQuoteWords} words`;
  const text = indexText(quote);
  if (isTranslated(quote, text, point.point.text)) return refuseTranslated(quote);
  const shared = termsOf(point).filter((term) => !term.inQuestion && saysTerm(term, text));
  // Who says the whole claim says enough, however brief it is.
  if (point.claim.terms.length > 1 && point.claim.terms.every((term) => saysTerm(term, text))) return null;
  const inChinese = sharesChinese(quote, point);
  if (shared.length === 0 && !inChinese) return "no content word of the point that the question lacks";
  if (countContentWords(quote) < fewestContentWords && !shared.some((term) => term.substance)) {
    return "under three content words and no substance term of the point";
  }
  if (!inChinese && shared.every((term) => term.quantity !== null) && countContentWords(quote) < 2)
    return "a figure without its noun";
  return null;
}
