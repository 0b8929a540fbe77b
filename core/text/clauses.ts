import { withoutMarker } from "./sentences";
import { type Span, trimSpan } from "./span";

// Punctuation that ends a clause (never inside a figure), or a word that begins one.
const boundary =
  /[;:；：，、]|,(?!\d{3})|\s[-–—]{1,2}>?\s|—|[()（）]|(?:->|=>|→)|\s(?=(?:but|because|whereas|while|although|though|unless|which|so that|so|then|um+|uh+|er|since)\s)/giu;
const conjunction = /\s(?=(?:and|or|where|when|if|that)\s)/giu;

/** A clause may be this long, in units, before "and" splits it. */
const longClause = 70;

function cut(text: string, span: Span, pattern: RegExp): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const at = span.start + match.index;
    parts.push({ start, end: at });
    start = at + match[0].length;
  }
  parts.push({ start, end: span.end });
  return parts.map((part) => trimSpan(text, part)).filter((part) => part.end > part.start);
}

/**
 * The clauses and list items of one sentence in order: cut at commas (not inside figures), semicolons, colons, dashes, brackets,
 * arrows, subordinating words and spoken hesitations; at "and" only where the clause is long.
 */
export function splitClauses(text: string, sentence: Span): Span[] {
  return cut(text, withoutMarker(text, sentence), boundary).flatMap((clause) =>
    clause.end - clause.start > longClause ? cut(text, clause, conjunction) : [clause],
  );
}
