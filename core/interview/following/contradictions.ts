import { splitClauses } from "../../text/clauses";
import { rangeOf } from "../../text/figure-range";
import { findQuantities, type Quantity } from "../../text/quantities";
import { isNear, isRough } from "../../text/rough-figures";
import { splitSentences } from "../../text/sentences";
import { tokenize } from "../../text/tokens";
import { contentTokens } from "../reading/vocabulary";

/** A figure with what its clause says of it. */
interface Claim {
  quantity: Quantity;
  range: [low: number, high: number];
  rough: boolean;
  stems: ReadonlySet<string>;
  clause: string;
}

/** Two clauses speak of one thing if they share so many content words, and so large a share of the shorter one's. */
const fewestShared = 2;
const leastShare = 0.6;
/** Figures this close are the same, told roughly. */
const tolerance = 0.02;

/** A digit, or a number word that may be a figure; most clauses have neither and need no reading. */
const numeric =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|third|quarter|dozen|double[d]?|tripled?|twice|halved)\b/iu;

/** Whether a text may state a figure at all. */
export function hasFigure(text: string): boolean {
  return numeric.test(text);
}

function claimsOf(text: string): Claim[] {
  if (!hasFigure(text)) return [];
  const clauses = splitSentences(text).flatMap((sentence) => splitClauses(text, sentence));
  return clauses.flatMap(({ start, end }) => {
    const clause = text.slice(start, end);
    if (!hasFigure(clause)) return [];
    const tokens = tokenize(clause);
    const quantities = findQuantities(clause, tokens);
    const rest = contentTokens(clause).filter(
      ({ kind, start: at }) =>
        kind === "word" && !quantities.some((quantity) => at >= quantity.start && at < quantity.end),
    );
    const stems = new Set(rest.map(({ stem }) => stem));
    return quantities.map((quantity) => ({
      ...{ quantity, stems, clause },
      range: rangeOf({ text: clause, tokens, quantities }, quantity),
      rough: isRough(clause, tokens, quantity),
    }));
  });
}

function aboutTheSame(a: Claim, b: Claim): boolean {
  const fewest = Math.max(fewestShared, leastShare * Math.min(a.stems.size, b.stems.size));
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) shared++;
  return shared >= fewest;
}

/** By how much two ranges miss each other; a figure is a range of its own. */
function gapBetween([least, most]: Claim["range"], [low, high]: Claim["range"]): number {
  return Math.max(0, least - high, low - most);
}

function differ(one: Claim, other: Claim): boolean {
  const { quantity: a } = one;
  const { quantity: b } = other;
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  if ((one.rough || other.rough) && isNear(a, b)) return false;
  return a.unit === b.unit && !a.bound && !b.bound && gapBetween(one.range, other.range) > tolerance * larger;
}

/** Claims of one key say the same in the same words, in whatever order. */
function keyOf({ quantity: { value, unit, bound }, range, rough, stems }: Claim): string {
  return [value, unit, bound, ...range, rough, ...[...stems].sort()].join(" ");
}

/** Whoever says the same again and again is held against it once. */
function differentClaims(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [keyOf(claim), claim])).values()];
}

/** Clauses of `text` whose figure differs from what one of the `earlier` texts said of the same thing, in order. */
export function findContradictions(text: string, earlier: readonly string[]): string[] {
  const now = claimsOf(text);
  if (now.length === 0) return [];
  const before = differentClaims(earlier.flatMap(claimsOf));
  const found = new Map<string, boolean>();
  return now
    .filter((claim) => {
      const key = keyOf(claim);
      const contradicts =
        found.get(key) ?? before.some((known) => differ(claim, known) && aboutTheSame(claim, known));
      found.set(key, contradicts);
      return contradicts;
    })
    .map(({ clause }) => clause);
}
