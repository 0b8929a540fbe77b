import type { TokenRange } from "../../text/indexed-text";
import { longestQuoteWords } from "../constants";
import type { Hit, PhraseMatch } from "./match-phrase";
import type { Phrase } from "./phrase";
import type { ReadAnswer } from "./read-answer";

/** The words of a brief claim are quoted by themselves if they stand so close together. */
const closeBy = 8;

/** A quote carries at least this share of what its run says of the phrase. */
const enough = 0.75;

function clausesOf(match: PhraseMatch, answer: ReadAnswer): TokenRange[] {
  return answer.segments.slice(match.first, match.last + 1).flatMap(({ clauses }) => clauses);
}

function said(
  phrase: Phrase,
  hits: readonly (Hit | null)[],
  from: number,
  to: number,
  opposed: boolean,
): number {
  return phrase.terms.reduce((sum, term, index) => {
    const hit = hits[index];
    const inside = hit && hit.opposed === opposed && hit.first >= from && hit.first <= to;
    return inside ? sum + term.weight * hit.strength : sum;
  }, 0);
}

/**
 * The shortest run of clauses that carries most of what a match says, as the answer's own words; null if it would be too long. `opposed`
 * asks for what the answer denies.
 */
export function quoteOf(
  phrase: Phrase,
  match: PhraseMatch,
  answer: ReadAnswer,
  opposed: boolean,
): string | null {
  const exact = phrase.brief ? spanOfHits(match, opposed) : null;
  if (exact) return textBetween(answer, exact);
  const clauses = clausesOf(match, answer);
  const whole = said(phrase, match.hits, clauses[0]?.first ?? 0, clauses.at(-1)?.last ?? -1, opposed);
  let best: TokenRange | null = null;
  for (let from = 0; from < clauses.length && whole > 0; from++) {
    for (let to = from; to < clauses.length; to++) {
      const range = { first: clauses[from]?.first ?? 0, last: clauses[to]?.last ?? 0 };
      if (said(phrase, match.hits, range.first, range.last, opposed) < enough * whole) continue;
      if (!best || range.last - range.first < best.last - best.first) best = range;
      break;
    }
  }
  if (!best || best.last - best.first >= longestQuoteWords) return null;
  return textBetween(answer, best);
}

/** The answer's own words from one token to another, with the sign that belongs to the last. */
export function textBetween(answer: ReadAnswer, { first, last }: TokenRange): string {
  const { tokens, text } = answer.text;
  return text.slice(tokens[first]?.start, endOf(answer, last));
}

/** The very words that say a claim of one or two terms, if they stand close together. */
function spanOfHits({ hits }: PhraseMatch, opposed: boolean): TokenRange | null {
  const found = hits.filter((hit) => hit !== null && hit.opposed === opposed) as Hit[];
  if (found.length === 0) return null;
  const first = Math.min(...found.map((hit) => hit.first));
  const last = Math.max(...found.map((hit) => hit.last));
  return last - first < closeBy ? { first, last } : null;
}

/** The end of a token with the sign that belongs to it: "40%", "10TB+". */
function endOf({ text }: ReadAnswer, at: number): number {
  const end = text.tokens[at]?.end ?? 0;
  return end + (/^\s?%|^\+/u.exec(text.text.slice(end))?.[0].length ?? 0);
}
