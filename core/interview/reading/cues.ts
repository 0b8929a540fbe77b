import type { UtteranceKind } from "../take-step";

/** What a sentence can be besides a part of an answer. */
export type CueKind = Exclude<
  UtteranceKind,
  "answer" | "partial-answer" | "addition" | "non-answer" | "off-topic" | "other-language" | "resume"
>;

export interface Cue {
  kind: CueKind;
  pattern: RegExp;
}

/** Cues of one kind. */
export const cue = (kind: CueKind, ...patterns: RegExp[]): Cue[] =>
  patterns.map((pattern) => ({ kind, pattern }));
