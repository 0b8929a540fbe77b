import { type IndexedText, indexText } from "../../text/indexed-text";
import { deniedTokens } from "../../text/negation";
import type { Span } from "../../text/span";
import type { Token } from "../../text/tokens";
import { type Enumerations, findEnumerations } from "./enumerations";
import { type Segment, segmentsOf } from "./segments";
import { type Subjects, topicsOf } from "./subjects";

/** An answer read for matching. */
export interface ReadAnswer {
  text: IndexedText;
  /** For each token: is it denied. */
  denied: Uint8Array;
  segments: Segment[];
  /** For each token the segment that it counts in, −1 in none: what steers the rater or merely lists words. */
  segmentOf: Int32Array;
  /** For each token its clause, counted through the answer. */
  clauseOf: Int32Array;
  /** Where the answer lists things; null if nowhere. */
  lists: Enumerations | null;
  /** For each token the subject of the question spoken of, −1 for none. */
  topics: Int32Array;
}

/** The stretches of an answer that never count. */
export interface Unheard {
  /** They match nothing. */
  barred: readonly Span[];
  /** Those of them that do not even say what is spoken of. */
  silent: readonly Span[];
}

/** Reads an answer without what is `unheard`. */
export function readAnswer(
  answer: string,
  subjects: Subjects,
  unheard: (text: IndexedText) => Unheard,
): ReadAnswer {
  return readForMany(answer, unheard)(subjects);
}

/** The same for an answer that is held against many questions: all but the subjects is read once. */
export function readForMany(
  answer: string,
  unheard: (text: IndexedText) => Unheard,
): (subjects: Subjects) => ReadAnswer {
  const text = indexText(answer);
  const { barred, silent } = unheard(text);
  const segments = segmentsOf(text);
  const segmentOf = segmentsOutside(barred, text, segments);
  const lists = findEnumerations(text);
  // Who echoes the question or lists its subjects speaks of none of them.
  const spoken = segmentsOutside(silent, text, segments);
  const counts = (at: number) => spoken[at] !== -1 && (lists?.item[at] ?? -1) === -1;
  const denied = deniedTokens(text);
  const clauseOf = clausesOf(text);
  const read = (subjects: Subjects) => ({
    ...{ text, clauseOf, denied, segments, segmentOf, lists },
    topics: topicsOf(subjects, text, counts),
  });
  // Most questions have no subjects: what is found for one of them is known for all.
  let plain: ReadAnswer | null = null;
  return (subjects) => {
    if (subjects.length > 0) return read(subjects);
    plain ??= read(subjects);
    return plain;
  };
}

function clausesOf(text: IndexedText): Int32Array {
  const clauseOf = new Int32Array(text.tokens.length);
  text.sentences
    .flatMap(({ clauses }) => clauses)
    .forEach(({ first, last }, index) => {
      clauseOf.fill(index, first, last + 1);
    });
  return clauseOf;
}

function segmentsOutside(
  barred: readonly Span[],
  { tokens }: IndexedText,
  segments: readonly Segment[],
): Int32Array {
  const segmentOf = new Int32Array(tokens.length).fill(-1);
  const touched = touchedBy(barred, tokens);
  segments.forEach(({ first, last }, index) => {
    for (let at = first; at <= last; at++) {
      if (!touched[at]) segmentOf[at] = index;
    }
  });
  return segmentOf;
}

/** For each token whether a span overlaps it, in one pass: an answer of nothing but commas has as many spans as tokens. */
function touchedBy(spans: readonly Span[], tokens: readonly Token[]): Uint8Array {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let reach = -1;
  return Uint8Array.from(tokens, ({ start, end }) => {
    for (let span = inOrder[next]; span && span.start < end; span = inOrder[next]) {
      reach = Math.max(reach, span.end);
      next++;
    }
    return reach > start ? 1 : 0;
  });
}

/** The same answer with other stretches of it barred. */
export function readBarring(answer: ReadAnswer, barred: readonly Span[]): ReadAnswer {
  return { ...answer, segmentOf: segmentsOutside(barred, answer.text, answer.segments) };
}
