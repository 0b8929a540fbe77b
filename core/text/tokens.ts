import { normalForm } from "./normal-form";
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
const pattern = /\p{Script=Han}|\d[\d,]*(?:\.\d+)?|\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}]|['’](?=\p{L}))*/uy;
const camel = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2,})/u;

function kindOf(text: string): Token["kind"] {
  const first = text.charCodeAt(0);
  if (isCommonHan(first)) return "han";
  if (first >= 48 && first <= 57) return "number";
  if (first < 128) return "word";
  return /^\p{Script=Han}$/u.test(text) ? "han" : "word";
}

function wordOf(text: string): string {
  if (isCommonHan(text.charCodeAt(0))) return text;
  const lower = text.toLowerCase();
  return /^[a-z0-9,.]*$/u.test(lower) ? lower : normalForm(lower).replace(/’/gu, "'");
}

function tokenOf(text: string, start: number, joined: boolean): Token {
  // These are their own normal form.
  if (isCommonHan(text.charCodeAt(0)))
    return { text, word: text, stem: text, kind: "han", joined, start, end: start + text.length };
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
  const trimmed = text.replace(/(?<!,),+$/u, "");
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/u.test(trimmed) ? trimmed.replace(/,/gu, "") : trimmed;
}

const apostrophe = 39;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLatin = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isCommonHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

/** Where a run of plain Latin letters ends, or `at` where there is none or where the pattern has to tell. */
function endOfLatin(text: string, at: number): number {
  let end = at;
  while (isLatin(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return next === apostrophe || next >= 128 ? at : end;
}

/** Where what is written at `at` ends; `at` itself where no word, figure or Chinese character begins there. */
function endOfWritten(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isCommonHan(code)) return at + 1;
  if (code < 128 && !isLatin(code) && !isDigit(code)) return at;
  const end = endOfLatin(text, at);
  if (end > at) return end;
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Calls `take` with the beginning and the end of each word, figure and Chinese character as written, in order. */
function eachWritten(text: string, take: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = endOfWritten(text, at);
    if (end > at) take(at, end);
    // The halves of a character beyond the first plane stand together.
    at = Math.max(end, at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1));
  }
}

/**
 * All words, figures and Chinese characters in order. Names written together come apart ("NodePort" → node, port;
 * "sun.misc.Unsafe" → sun, misc, unsafe; "10MB" → 10, mb), the later parts marked `joined`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  eachWritten(text, (start, end) => {
    let joined = before >= 0 && isSeamless(text, before, start);
    let at = start;
    for (const part of partsOf(text.slice(start, end))) {
      tokens.push(tokenOf(part, at, joined));
      at += part.length;
      joined = true;
    }
    before = end;
  });
  return tokens;
}

/** The words of a text alone, as in its tokens. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWritten(text, (start, end) => {
    for (const part of partsOf(text.slice(start, end)))
      words.push(kindOf(part) === "number" ? plainFigure(part) : wordOf(part));
  });
  return words;
}

/** The different tokens of a text: the first of each spelling, wherever it stands. */
export function differentTokens(text: string): Token[] {
  const known = new Set<string>();
  const tokens: Token[] = [];
  eachWritten(text, (start, end) => {
    const written = text.slice(start, end);
    if (known.has(written)) return;
    known.add(written);
    let at = start;
    for (const part of partsOf(written)) {
      tokens.push(tokenOf(part, at, at > start));
      at += part.length;
    }
  });
  return tokens;
}

function isSeamless(text: string, before: number, start: number): boolean {
  return before === start || (start - before === 1 && "-‐‑./_+".includes(text.charAt(before)));
}

function partsOf(written: string): string[] {
  // Capitals alone have no seam.
  return /.\p{Lu}/u.test(written) && /[a-z]/u.test(written) ? written.split(camel) : [written];
}

/** How many words the text has; a Chinese character counts as one. Parts of one written name count once. */
export function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}](?:[^\s\p{Script=Han}]*[\p{L}\p{N}])?/gu)?.length ?? 0;
}

/** Chinese characters that say as much as one word of English: 3,737 stand for 2,553 words in the interface's own texts. */
const charactersAWord = 1.5;

/**
 * How much there is to read, in words of English. Chinese sets its words not apart, and a character is less than a word: 60 characters
 * are read like 40 words.
 */
export function readingLength(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return countWords(text) - characters + characters / charactersAWord;
}
