import { withoutMarker } from "./sentences";
import { type Span, trimSpan } from "./span";

// Punctuation that ends a clause (never inside a figure), or a word that begins one.
const boundary =
  /[;:；：，、]|,(?!\d{3})|\s[-–—]{1,2}>?\s|—|[()（）]|(?:->|=>|→)|\s(?=(?:but|because|whereas|while|although|though|unless|which|so that|so|then|um+|uh+|er|since)\s)/giu;
/** What every place has where a text is cut: most words of a list, and Chinese without a mark, have none of it. */
const anySeam = /[\s;:；：，、|,—()（）>→]/u;
const conjunction = /\s(?=(?:and|or|where|when|if|that)\s)/giu;

/** A clause may be this long, in units, before "and" splits it. */
const longClause = 70;

function cut(text: string, span: Span, pattern: RegExp): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  const written = text.slice(span.start, span.end);
  for (const match of anySeam.test(written) ? written.matchAll(pattern) : []) {
    const at = span.start + match.index;
    parts.push({ start, end: at });
    start = at + match[0].length;
  }
  parts.push({ start, end: span.end });
  return parts.map((part) => trimSpan(text, part)).filter((part) => part.end > part.start);
}

/** What a speaker puts in while looking for the next word; it ends nothing. */
const fillers =
  /^(?:(?:um+|uh+|er+|hmm+|like|well|so|right|okay|you know|i mean|i think|i guess|i'd say|let's say|kind of|sort of|basically|actually)[\s,]*)+$/iu;

/** A clause that ends with one of these has not been said to its end. */
const unfinished = /(?:^|\s)(?:a|an|the|my|our|your|their|its|to|just|simply)$/iu;

/** Clauses joined where a hesitation or a repeated word cut one: "you can't just, you know, send it", "the, the administration". */
function joinUnfinished(text: string, clauses: readonly Span[]): readonly Span[] {
  if (clauses.length < 2) return clauses;
  const joined: Span[] = [];
  let open = false;
  for (const clause of clauses) {
    const said = text.slice(clause.start, clause.end);
    const last = joined.at(-1);
    const filler = fillers.test(said);
    if (last && open) last.end = clause.end;
    else joined.push({ ...clause });
    open = unfinished.test(said) || (open && filler);
  }
  return joined;
}

/**
 * The clauses and list items of one sentence in order: cut at commas (not inside figures), semicolons, colons, dashes, brackets,
 * arrows, subordinating words and spoken hesitations; at "and" only where the clause is long. What a hesitation cut in the middle is one.
 */
export function splitClauses(text: string, sentence: Span): Span[] {
  const parts = cut(text, withoutMarker(text, sentence), boundary);
  return joinUnfinished(text, parts).flatMap((clause) =>
    clause.end - clause.start > longClause ? cut(text, clause, conjunction) : [clause],
  );
}
