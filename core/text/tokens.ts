import type { Span } from "./span";
import { stem } from "./stem";

/** One word, number or Chinese character of a text. */
export interface Token extends Span {
  /** As written. */
  text: string;
  /** Lower case, plain apostrophes. */
  word: string;
  /** What two forms of one word share. */
  stem: string;
  kind: "word" | "number" | "han";
  /** Nothing, a hyphen, a dot or a slash stands between it and the token before: a part of one name. */
  joined: boolean;
}

// Letters with inner apostrophes, Chinese ones apart; figures with separators; single Chinese characters.
const pattern = /\p{Script=Han}|\d[\d,]*(?:\.\d+)?|\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}]|['’](?=\p{L}))*/gu;
const camel = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2,})/u;

function kindOf(text: string): Token["kind"] {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return "number";
  if (first < 128) return "word";
  return /^\p{Script=Han}$/u.test(text) ? "han" : "word";
}

function wordOf(text: string): string {
  const lower = text.toLowerCase();
  return /^[a-z0-9,.]*$/u.test(lower) ? lower : lower.normalize("NFKC").replace(/’/gu, "'");
}

function tokenOf(text: string, start: number, joined: boolean): Token {
  const kind = kindOf(text);
  if (kind === "number") {
    const figure = plainFigure(text);
    const end = start + text.replace(/(?<!,),+$/u, "").length;
    return { text: figure, word: figure, stem: figure, kind, joined, start, end };
  }
  const word = wordOf(text);
  return {
    text,
    word,
    stem: kind === "word" ? stem(word) : word,
    kind,
    joined,
    start,
    end: start + text.length,
  };
}

/** The figure without thousands separators ("2,000" → "2000", but "1,2" stays two figures to the caller's eye as "1.2"). */
function plainFigure(text: string): string {
  const trimmed = text.replace(/,+$/u, "");
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/u.test(trimmed) ? trimmed.replace(/,/gu, "") : trimmed;
}

/**
 * All words, figures and Chinese characters in order. Names written together come apart ("NodePort" → node, port;
 * "sun.misc.Unsafe" → sun, misc, unsafe; "10MB" → 10, mb), the later parts marked `joined`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(pattern)) {
    let joined = end >= 0 && isSeamless(text.slice(end, match.index));
    let at = match.index;
    for (const part of partsOf(match[0])) {
      tokens.push(tokenOf(part, at, joined));
      at += part.length;
      joined = true;
    }
    end = match.index + match[0].length;
  }
  return tokens;
}

function isSeamless(gap: string): boolean {
  return gap === "" || (gap.length === 1 && "-‐‑./_+".includes(gap));
}

function partsOf(written: string): string[] {
  return /.\p{Lu}/u.test(written) ? written.split(camel) : [written];
}

/** How many words the text has; a Chinese character counts as one. Parts of one written name count once. */
export function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}](?:[^\s\p{Script=Han}]*[\p{L}\p{N}])?/gu)?.length ?? 0;
}
