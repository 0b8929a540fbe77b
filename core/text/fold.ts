import { normalForm } from "./normal-form";
import type { Span } from "./span";
import { isSurrogate, unitClass } from "./unit-class";

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
/** What looks like a plain sign, by that sign. */
const looks = { "'": "‘’‚‛′`´", '"': "“”„‟″«»「」『』", "-": "‐‑‒–—―−﹣－", "...": "…" };
const plainSigns = new Map(
  Object.entries(looks).flatMap(([plain, signs]) => [...signs].map((sign) => [sign, plain])),
);

/** Letters with marks, and signs of two units: as many as the scripts of the world have. */
const foldedClusters = new Map<string, string>();
const mostKept = 50_000;
/** Longer ones nobody writes twice, and they would keep the text alive that they are cut from. */
const longestKept = 12;

function foldCluster(cluster: string): string {
  const known = foldedClusters.get(cluster);
  if (known !== undefined) return known;
  const folded = readCluster(cluster);
  if (cluster.length > longestKept) return folded;
  // Whoever fills it with what nobody writes again must not slow down what is written later.
  if (foldedClusters.size >= mostKept) foldedClusters.clear();
  foldedClusters.set(cluster, folded);
  return folded;
}

function readCluster(cluster: string): string {
  if (zeroWidth.test(cluster)) return "";
  const folded = Array.from(cluster, (sign) => plainSigns.get(sign) ?? sign).join("");
  const normal = normalForm(folded);
  // One character stands for a sentence of 18: a text of nothing else would grow as much.
  return (normal.length > mostGrowth * folded.length ? folded : normal)
    .toLowerCase()
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, "");
}

/** What the signs of one unit fold to, each worked out once. */
const foldedUnits: (string | undefined)[] = new Array(0x10000);

function foldUnit(code: number): string {
  const known = foldedUnits[code];
  if (known !== undefined) return known;
  const folded = readCluster(String.fromCharCode(code));
  foldedUnits[code] = folded;
  return folded;
}

const isBlank = unitClass(/\s/u);
const isMark = unitClass(/\p{M}/u);
const mark = /\p{M}/u;

/** Whether a combining mark stands at `at`; nothing stands behind the end. */
function hasMark(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (!(code >= 0x300)) return false;
  return isSurrogate(code) ? mark.test(String.fromCodePoint(source.codePointAt(at) as number)) : isMark(code);
}

const grave = 96;

/** Collects units; a text that grows unit by unit and is looked at each time would be copied each time. */
class Folding {
  private readonly units: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  private blank = false;

  /** Adds what the source has from `start` to `end`. */
  add(folded: string, start: number, end: number): void {
    if (folded.length === 1) this.addUnit(folded, start, end);
    else for (const unit of folded.split("")) this.addUnit(unit, start, end);
  }

  private addUnit(unit: string, start: number, end: number): void {
    const blank = isBlank(unit.charCodeAt(0));
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
    const end = at + ((source.codePointAt(at) as number) > 0xffff ? 2 : 1);
    if (!hasMark(source, end)) {
      folding.add(foldSign(source, at, end), at, end);
      at = end;
      continue;
    }
    cluster.lastIndex = at;
    const taken = cluster.exec(source)?.[0] ?? source.slice(at, end);
    folding.add(foldCluster(taken), at, at + taken.length);
    at += taken.length;
  }
  return folding.folded();
}

/** Of a sign that carries no mark. A grave accent is a quote only beside what is beyond ASCII. */
function foldSign(source: string, at: number, end: number): string {
  if (end - at > 1) return foldCluster(source.slice(at, end));
  const code = source.charCodeAt(at);
  return code === grave && !(source.charCodeAt(end) >= 128) ? "`" : foldUnit(code);
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
