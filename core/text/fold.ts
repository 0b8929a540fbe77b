import { normalForm } from "./normal-form";
import type { Span } from "./span";

/** A folded text with the way back: unit `i` of `text` came from `source` units `starts[i]` to `ends[i]`. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

const beyondAscii = /[\u0080-\uffff]/;
const zeroWidth = /^(?:\p{Cf}|\p{Variation_Selector})+$/u;
/** Of a character by its normal form: what people write stays below. */
const mostGrowth = 8;
const cluster = /[\s\S]\p{M}*/uy;
const looks: [RegExp, string][] = [
  [/[‘’‚‛′`´]/gu, "'"],
  [/[“”„‟″«»「」『』]/gu, '"'],
  [/[‐‑‒–—―−﹣－]/gu, "-"],
  [/…/gu, "..."],
];

function foldCluster(cluster: string): string {
  if (zeroWidth.test(cluster)) return "";
  let folded = cluster;
  for (const [pattern, plain] of looks) folded = folded.replace(pattern, plain);
  const normal = normalForm(folded);
  // One character stands for a sentence of 18: a text of nothing else would grow as much.
  return (normal.length > mostGrowth * folded.length ? folded : normal)
    .toLowerCase()
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, "");
}

function isBlank(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(unit);
}

/** Plain signs: ASCII but for the grave accent, which is a quote beside other signs, and the common Chinese characters. */
const isPlain = (code: number) => (code < 128 && code !== 96) || (code >= 0x4e00 && code <= 0x9fff);
/** What no combining mark is; nothing follows the last unit. */
const isNoMark = (code: number) => !(code >= 0x300) || (code >= 0x3400 && code <= 0x9fff) || code === 0x3002;

/** Collects units; a text that grows unit by unit and is looked at each time would be copied each time. */
class Folding {
  private readonly units: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  private blank = false;

  add(unit: string, start: number, end: number): void {
    const blank = isBlank(unit);
    if (blank && this.blank) return;
    this.blank = blank;
    this.units.push(blank ? " " : unit);
    this.starts.push(start);
    this.ends.push(end);
  }

  folded(): Folded {
    return { text: this.units.join(""), starts: this.starts, ends: this.ends };
  }
}

/**
 * Makes texts comparable: NFKC, lower case, plain quotes and dashes, no zero-width characters, any run of white space as
 * one space. Keeps for every unit where it came from, so that a match can be shown in the original.
 */
export function fold(source: string): Folded {
  const folding = new Folding();
  for (let at = 0; at < source.length; ) {
    const next = source.charCodeAt(at + 1);
    const code = source.charCodeAt(at);
    // What is plain and not followed by a combining mark needs no normal form.
    if ((code < 128 && !(next >= 128)) || (isPlain(code) && isNoMark(next))) {
      folding.add((source[at] as string).toLowerCase(), at, at + 1);
      at++;
      continue;
    }
    cluster.lastIndex = at;
    const taken = cluster.exec(source)?.[0] ?? (source[at] as string);
    for (const unit of foldCluster(taken).split("")) folding.add(unit, at, at + taken.length);
    at += taken.length;
  }
  return folding.folded();
}

/** The folded text alone. */
export function foldText(source: string): string {
  if (!beyondAscii.test(source)) return source.toLowerCase().replace(/\s+/gu, " ");
  return fold(source).text;
}

/** Where `quote` occurs in the folded text, as spans of the original, in order; none for an empty quote. */
export function findQuote(haystack: Folded, quote: string): Span[] {
  const needle = foldText(quote).trim();
  const spans: Span[] = [];
  if (needle === "") return spans;
  for (let at = haystack.text.indexOf(needle); at >= 0; at = haystack.text.indexOf(needle, at + 1)) {
    const start = haystack.starts[at] as number;
    const end = haystack.ends[at + needle.length - 1] as number;
    spans.push({ start, end });
  }
  return spans;
}
