import { foldText } from "./fold";
import { findQuantities, type Quantity } from "./quantities";
import type { Span } from "./span";
import { type Token, tokenize } from "./tokens";

/** What a text is checked against, read once. */
export interface Source {
  folded: string;
  stems: ReadonlySet<string>;
  quantities: readonly Quantity[];
}

/** Reads the texts that another one may rest on. */
export function readSource(...texts: string[]): Source {
  const text = texts.join("\n");
  const tokens = tokenize(text);
  return {
    folded: foldText(text),
    stems: new Set(tokens.map(({ stem }) => stem)),
    quantities: findQuantities(text, tokens),
  };
}

/** "One of them", "once": written out, it counts nothing. */
function isCounting(quantity: Quantity, tokens: readonly Token[]): boolean {
  const { value, unit, first } = quantity;
  return !(value === 1 && unit === "count" && tokens[first]?.kind !== "number");
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.unit === other.unit && Math.abs(one.value - other.value) <= 1e-9 * Math.abs(other.value);
}

const chineseFigure =
  /(?<![零〇二三四五六七八九十百千万亿两几])[零〇二三四五六七八九十百千万亿两几]*[零〇二三四五六七八九十百千万亿两]{2,}|(?<![二三四五六七八九十两百千万])[二三四五六七八九十两百千万]+(?=[%％倍年月天周秒成])|百分之[零〇一二三四五六七八九十百点]+/gu;

/**
 * The figures of a text that the source does not have, as written. A figure is the same in any spelling ("40 %", "forty percent"), but not
 * with another unit.
 */
export function unsupportedFigures(text: string, source: Source): string[] {
  const tokens = tokenize(text);
  const found = findQuantities(text, tokens)
    .filter((quantity) => isCounting(quantity, tokens))
    .filter((quantity) => !source.quantities.some((known) => isSame(quantity, known)))
    .map(({ start, end }) => text.slice(start, end) + (/^\s?[%％]/u.exec(text.slice(end))?.[0] ?? ""));
  const chinese = [...text.matchAll(chineseFigure)].map(([figure]) => figure);
  return [...new Set([...found, ...chinese.filter((figure) => !source.folded.includes(foldText(figure)))])];
}

const endsBefore = /[.?!:;。？！：；\n•]/u;
const opens = /[\s"'“”‘’()[\]*-]/u;

/** Whether a sentence begins at a place: nothing but opening signs between it and the end of the one before. */
function beginsSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    if (endsBefore.test(text.charAt(at))) return true;
    if (!opens.test(text.charAt(at))) return false;
  }
  return start === 0;
}

const withDigits = /(?<![\p{L}\d])\p{L}+-?\d[\p{L}\d]*/gu;

/** Capitalised in mid-sentence, or with a capital where no sentence would put one ("dbt" is none, "BigQuery" and "AWS" are). */
function isName(token: Token, text: string): boolean {
  if (token.kind !== "word" || token.word === "i" || token.word.startsWith("i'")) return false;
  if (/\p{Lu}/u.test(token.text.slice(1))) return true;
  return /^\p{Lu}/u.test(token.text) && (token.joined || !beginsSentence(text, token.start));
}

const whole = /[\p{L}\p{N}+#_&-]+/gu;

/** The different whole words that tokens, given in order, are parts of ("BigQuery" for "Query"). */
function wholeWords(tokens: readonly Token[], text: string): string[] {
  const runs = [...text.matchAll(whole)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
  const spans = new Map<string, Span>();
  let at = 0;
  for (const { start, end } of tokens) {
    while ((runs[at]?.end ?? text.length) <= start) at++;
    const first = runs[at]?.start ?? start;
    let last = at;
    while ((runs[last]?.end ?? text.length) < end) last++;
    const span = { start: Math.min(first, start), end: runEnd(runs[last], end) };
    spans.set(`${span.start} ${span.end}`, span);
  }
  return [...spans.values()].map(({ start, end }) => text.slice(start, end));
}

/** Where the word that ends at `end` goes on to, which a mark on its last letter may have cut. */
function runEnd(run: Span | undefined, end: number): number {
  return run && run.start <= end ? Math.max(run.end, end) : end;
}

/** The names of a text (people, companies, products, tools) that the source does not have, as written. */
export function unsupportedNames(text: string, source: Source): string[] {
  const strange = tokenize(text).filter((token) => isName(token, text) && !source.stems.has(token.stem));
  const names = wholeWords(strange, text);
  const numbered = [...text.matchAll(withDigits)]
    .map(([name]) => name)
    .filter((name) => !source.folded.includes(foldText(name)));
  return [...new Set([...names, ...numbered])];
}
