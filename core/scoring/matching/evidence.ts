import type { TokenRange } from "../../text/indexed-text";
import { longestQuoteWords } from "../constants";
import type { Hit } from "./find-hits";
import type { PhraseMatch } from "./match-phrase";
import type { Phrase } from "./phrase";
import type { ReadAnswer } from "./read-answer";

/** The words of a brief claim are quoted by themselves if they stand so close together. */
const closeBy = 8;

/** A quote carries at least this share of what its run says of the phrase. */
const enough = 0.75;

function clausesOf(match: PhraseMatch, answer: ReadAnswer): TokenRange[] {
  return answer.segments.slice(match.first, match.last + 1).flatMap(({ clauses }) => clauses);
}

/** What a match says of a phrase at one place. */
interface Worth {
  at: number;
  worth: number;
}

function worthsOf({ terms }: Phrase, { hits }: PhraseMatch, opposed: boolean): Worth[] {
  return terms.flatMap(({ weight }, index) => {
    const hit = hits[index];
    return hit?.opposed === opposed ? [{ at: hit.first, worth: weight * hit.strength }] : [];
  });
}

function said(worths: readonly Worth[], { first, last }: TokenRange): number {
  let sum = 0;
  for (const { at, worth } of worths) if (at >= first && at <= last) sum += worth;
  return sum;
}

/** The shortest run of clauses that says so much, the first of equals. A longer way to go never begins later, so that both ends move on only. */
function shortestRun(
  clauses: readonly TokenRange[],
  worths: readonly Worth[],
  least: number,
): TokenRange | null {
  let best: TokenRange | null = null;
  let to = 0;
  for (const [from, { first }] of clauses.entries()) {
    to = Math.max(from, to);
    while (to < clauses.length && said(worths, { first, last: clauses[to]?.last ?? 0 }) < least) to++;
    const last = clauses[to]?.last;
    if (last === undefined) break;
    if (!best || last - first < best.last - best.first) best = { first, last };
  }
  return best;
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
  const worths = worthsOf(phrase, match, opposed);
  const found = clausesOf(match, answer).filter(({ first, last }) =>
    worths.some(({ at }) => at >= first && at <= last),
  );
  const whole = said(worths, { first: found[0]?.first ?? 0, last: found.at(-1)?.last ?? -1 });
  const best = whole > 0 ? shortestRun(found, worths, enough * whole) : null;
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
