import { type Span, trimSpan } from "./span";

const abbreviations = new Set(
  "e.g i.e etc vs approx resp incl excl cf dr mr mrs ms st no nos fig eq dept inc ltd co jr sr prof max min avg est ca".split(
    " ",
  ),
);
const listItem = /^\s*(?:[-*•·]|\(?\d{1,2}[.)]|[a-z][.)])\s+/u;

function endsSentence(text: string, at: number): boolean {
  const mark = text[at] as string;
  if ("。！？；".includes(mark)) return true;
  const next = text[at + 1];
  if (next !== undefined && !/[\s"'”’)\]]/u.test(next)) return false;
  if (mark !== ".") return true;
  const word = /(?:[\p{L}.]+)$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? "";
  if (abbreviations.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  if (/(?:^|\s)\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  return !isNumbered(text, at);
}

/** Longest beginning of a line that is looked at for a list's number. */
const widestNumber = 40;

/** Whether there is nothing but a number between the line's beginning and `at`. */
function isNumbered(text: string, at: number): boolean {
  const from = Math.max(0, at - widestNumber);
  const before = text.slice(from, at);
  const lineBreak = before.lastIndexOf("\n");
  return (from === 0 || lineBreak >= 0) && /^\s*\d+$/u.test(before.slice(lineBreak + 1));
}

function endOfMark(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && /[.!?。！？"'”’)\]]/u.test(text[end] as string)) end++;
  return end;
}

/**
 * The sentences of a text in order, without the white space between them. Every line break ends one, so that list items stand
 * alone; abbreviations ("e.g."), decimals and code names ("sun.misc.Unsafe") do not. Chinese full stops and semicolons count.
 */
export function splitSentences(text: string): readonly Span[] {
  if (latest.text !== text) latest = { text, spans: readSentences(text) };
  return latest.spans;
}

/** An answer is asked for its sentences several times in a row. */
let latest: { text: string; spans: readonly Span[] } = { text: "", spans: [] };

function readSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    if (unit === "\n") close(at + 1);
    else if (".!?。！？；".includes(unit) && endsSentence(text, at)) {
      const end = endOfMark(text, at);
      close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return spans;
}

/** The span of a list item without its bullet or number. */
export function withoutMarker(text: string, span: Span): Span {
  const marker = listItem.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + marker, end: span.end };
}
