import { scaleValue, shareValue, unitValue } from "./number-words";
import type { Span } from "./span";
import { type Token, wordsOf } from "./tokens";

/** What a figure counts, as far as its spelling shows it; `count` where nothing does. */
export type Unit = "percent" | "times" | "bytes" | "seconds" | "days" | "money" | "count";

/** A figure in a text. `value` in the unit's base (bytes, seconds, days, percent points); `first` and `last` index the tokens. */
export interface Quantity extends Span {
  value: number;
  unit: Unit;
  first: number;
  last: number;
  /** "10TB+", "over 2,000", "at least": a bound rather than a value. */
  bound: boolean;
}

const unitsByWord: Record<string, [Unit, number]> = {
  percent: ["percent", 1],
  pct: ["percent", 1],
  x: ["times", 1],
  times: ["times", 1],
  fold: ["times", 1],
  kb: ["bytes", 1e3],
  mb: ["bytes", 1e6],
  gb: ["bytes", 1e9],
  tb: ["bytes", 1e12],
  pb: ["bytes", 1e15],
  kilobyte: ["bytes", 1e3],
  kilobytes: ["bytes", 1e3],
  megabyte: ["bytes", 1e6],
  megabytes: ["bytes", 1e6],
  meg: ["bytes", 1e6],
  megs: ["bytes", 1e6],
  gig: ["bytes", 1e9],
  gigs: ["bytes", 1e9],
  gigabyte: ["bytes", 1e9],
  gigabytes: ["bytes", 1e9],
  terabyte: ["bytes", 1e12],
  terabytes: ["bytes", 1e12],
  tera: ["bytes", 1e12],
  petabyte: ["bytes", 1e15],
  petabytes: ["bytes", 1e15],
  mib: ["bytes", 1e6],
  ms: ["seconds", 1e-3],
  millisecond: ["seconds", 1e-3],
  milliseconds: ["seconds", 1e-3],
  s: ["seconds", 1],
  sec: ["seconds", 1],
  second: ["seconds", 1],
  seconds: ["seconds", 1],
  minute: ["seconds", 60],
  minutes: ["seconds", 60],
  min: ["seconds", 60],
  mins: ["seconds", 60],
  hour: ["seconds", 3600],
  hours: ["seconds", 3600],
  day: ["days", 1],
  days: ["days", 1],
  week: ["days", 7],
  weeks: ["days", 7],
  month: ["days", 30],
  months: ["days", 30],
  year: ["days", 365],
  years: ["days", 365],
  yrs: ["days", 365],
  yr: ["days", 365],
  euro: ["money", 1],
  euros: ["money", 1],
  dollar: ["money", 1],
  dollars: ["money", 1],
  usd: ["money", 1],
  eur: ["money", 1],
};
const unitWords = new Map(Object.entries(unitsByWord));
const scaleSuffix = new Map(Object.entries({ k: 1000, m: 1e6, bn: 1e9 }));
const boundWords = new Set("over above least more plus north beyond exceed exceeds exceeding".split(" "));
const multiples = new Map(
  Object.entries({
    double: 2,
    doubled: 2,
    triple: 3,
    tripled: 3,
    twice: 2,
    quadrupled: 4,
    halved: 0.5,
  }),
);

interface Reading {
  value: number;
  next: number;
}

function readWords(tokens: readonly Token[], at: number): Reading | null {
  const word = (index: number) => tokens[index]?.word ?? "";
  let index = at;
  let total = 0;
  let group: number | null = null;
  for (; ; index++) {
    const unit = unitValue(word(index));
    const scale = scaleValue(word(index));
    if (unit !== null) {
      // "one point six" is read below; "seven eight" is two figures.
      if (group !== null && (group % 10 !== 0 || group === 0)) break;
      group = (group ?? 0) + unit;
    } else if (scale !== null && group !== null) {
      total += group * scale;
      group = scale >= 1000 ? null : 0;
      if (scale < 1000) {
        group = total;
        total = 0;
      }
    } else if (
      word(index) === "and" &&
      group !== null &&
      unitValue(word(index + 1)) !== null &&
      group % 100 === 0
    )
      continue;
    else break;
  }
  return index === at ? null : { value: total + (group ?? 0), next: index };
}

function readPoint(tokens: readonly Token[], reading: Reading): Reading {
  if (tokens[reading.next]?.word !== "point") return reading;
  let { value, next } = reading;
  let place = 0.1;
  for (next++; next < tokens.length; next++, place /= 10) {
    const digit = unitValue(tokens[next]?.word ?? "");
    if (digit === null || digit > 9) break;
    value += digit * place;
  }
  return next === reading.next + 1 ? reading : { value, next };
}

function readFigure(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at] as Token;
  if (token.kind !== "number") return null;
  const value = Number(token.text.replace(/,/gu, "."));
  if (!Number.isFinite(value)) return null;
  const suffix = tokens[at + 1];
  const factor = suffix?.joined ? scaleSuffix.get(suffix.word) : undefined;
  const scale = factor ?? scaleValue(suffix?.word ?? "");
  return scale ? { value: value * scale, next: at + 2 } : { value, next: at + 1 };
}

function readShare(tokens: readonly Token[], at: number): Reading | null {
  const word = tokens[at]?.word ?? "";
  const share = shareValue(word);
  if (share === null) return null;
  if (word === "dozen") return { value: 12, next: at + 1 };
  if (word === "half" && tokens[at + 1]?.word === "a" && tokens[at + 2]?.word === "dozen")
    return { value: 6, next: at + 3 };
  const before = tokens[at - 1]?.word ?? "";
  // "third" is an ordinal unless counted: "a third", "two thirds".
  const counted = before === "a" || word === "half" || unitValue(before) !== null;
  return counted ? { value: 100 * share * (unitValue(before) ?? 1), next: at + 1 } : null;
}

function unitAfter(
  text: string,
  tokens: readonly Token[],
  last: number,
  next: number,
): [Unit, number, number] {
  const gap = text.slice((tokens[last] as Token).end, tokens[next]?.start ?? text.length);
  if (/^\s?[%％]/u.test(gap)) return ["percent", 1, next];
  const found = unitWords.get(tokens[next]?.word ?? "");
  if (!found) return ["count", 1, next];
  return [...found, next + 1] as [Unit, number, number];
}

function isBound(text: string, tokens: readonly Token[], first: number, next: number): boolean {
  const after = text.slice((tokens[next - 1] as Token).end, (tokens[next - 1] as Token).end + 1);
  const before = [tokens[first - 1]?.word, tokens[first - 2]?.word];
  return after === "+" || before.some((word) => word !== undefined && boundWords.has(word));
}

/** The figure of a name: "S3", "K8s", "dm4", "e2e". */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  return token.kind === "number" && before?.kind === "word" && before.end === token.start;
}

/** The index of the first of a text's figures that ends at a token or after it; how many there are where none does. */
export function firstFrom(quantities: readonly Quantity[], token: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle] as Quantity).last < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a figure can begin with the token at all: most words are spared the reading. */
function mayBegin({ kind, word }: Pick<Token, "kind" | "word">): boolean {
  return kind === "number" || multiples.has(word) || shareValue(word) !== null || unitValue(word) !== null;
}

/** Whether a text may state a figure, told without reading its figures. */
export function mayStateFigure(text: string): boolean {
  return /\d/u.test(text) || wordsOf(text).some((word) => mayBegin({ kind: "word", word }));
}

function quantityAt(text: string, tokens: readonly Token[], at: number): Quantity | null {
  const multiple = multiples.get(tokens[at]?.word ?? "");
  const start = (tokens[at] as Token).start;
  if (multiple !== undefined) {
    return {
      value: multiple,
      unit: "times",
      first: at,
      last: at,
      bound: false,
      start,
      end: (tokens[at] as Token).end,
    };
  }
  const share = readShare(tokens, at);
  if (share) {
    const dozen = tokens[share.next - 1]?.word === "dozen";
    const end = (tokens[share.next - 1] as Token).end;
    return {
      value: share.value,
      unit: dozen ? "count" : "percent",
      first: at,
      last: share.next - 1,
      bound: false,
      start,
      end,
    };
  }
  if (isPartOfName(tokens, at)) return null;
  const words = readFigure(tokens, at) ?? readWords(tokens, at);
  if (!words) return null;
  const reading = readPoint(tokens, words);
  if (shareValue(tokens[reading.next]?.word ?? "") !== null) return null;
  const [unit, factor, next] = unitAfter(text, tokens, reading.next - 1, reading.next);
  const bound = isBound(text, tokens, at, next);
  return {
    value: reading.value * factor,
    unit,
    first: at,
    last: next - 1,
    bound,
    start,
    end: (tokens[next - 1] as Token).end,
  };
}

/**
 * The figures of a text: digits with separators and units ("10TB+", "99.9%", "5x"), number words ("thirty thousand", "six point
 * five"), shares ("two fifths" = 40 percent), multiples ("doubled" = 2 times), "half a dozen".
 */
export function findQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const quantity = mayBegin(tokens[at] as Token) ? quantityAt(text, tokens, at) : null;
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.last;
  }
  return found;
}
