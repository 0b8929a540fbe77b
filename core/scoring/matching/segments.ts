import type { Clause, IndexedText, TokenRange } from "../../text/indexed-text";

/** A stretch of an answer that is matched as one: a clause or several that hang together. */
export interface Segment extends TokenRange {
  clauses: Clause[];
  /** The sentence it belongs to, counted through the answer. */
  sentence: number;
}

/** A clause of fewer words hangs on the one before it in its sentence. */
const shortestPart = 6;

function lengthOf({ first, last }: TokenRange): number {
  return last - first + 1;
}

/**
 * The answer's clauses, those of few words with their neighbours. Where a cut lies depends on the two clauses beside it alone, so that words
 * put before or after them leave them as they are.
 */
export function segmentsOf(text: IndexedText): Segment[] {
  const segments: Segment[] = [];
  text.sentences.forEach(({ clauses }, sentence) => {
    clauses.forEach((clause, index) => {
      const before = clauses[index - 1];
      const open = before && segments.at(-1);
      if (open && (lengthOf(before) < shortestPart || lengthOf(clause) < shortestPart)) {
        open.last = clause.last;
        open.clauses.push(clause);
      } else segments.push({ first: clause.first, last: clause.last, clauses: [clause], sentence });
    });
  });
  return segments;
}
