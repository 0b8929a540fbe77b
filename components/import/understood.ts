import type { Guide, QuestionKind } from "@/core/guide/guide";

export interface Understood {
  /** How many questions of each kind were found, in the order in which the kinds first occur. */
  kinds: { kind: QuestionKind; count: number }[];
  questions: number;
  keyPoints: number;
  questionsToAsk: number;
  notes: number;
}

/** What the parser made of a guide, in figures. */
export function countUnderstood(guide: Guide): Understood {
  const byKind = Map.groupBy(guide.questions, ({ kind }) => kind);
  return {
    kinds: [...byKind].map(([kind, questions]) => ({ kind, count: questions.length })),
    questions: guide.questions.length,
    keyPoints: guide.questions.reduce((sum, question) => sum + question.keyPoints.length, 0),
    questionsToAsk: guide.questionsToAsk.length,
    notes: guide.notes.length,
  };
}

/** Where a line stands in a text, as offsets for a selection; `line` counts from 1. */
export function lineSpan(text: string, line: number): { start: number; end: number } {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1);
  const start = Math.min(
    text.length,
    before.reduce((sum, one) => sum + one.length + 1, 0),
  );
  return { start, end: start + (lines[line - 1]?.length ?? 0) };
}
