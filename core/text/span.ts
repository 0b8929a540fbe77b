/** A stretch of a text in UTF-16 units, end exclusive: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Whether the two stretches share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span without white space at its ends; may become empty. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return { start, end };
}
