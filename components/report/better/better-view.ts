import type { OutlineItem } from "@/core/scoring/better-answer/outline-answer";

/** How an answer could be told better, and what of it can go into the guide. */
export interface BetterView {
  outline: OutlineItem[];
  /** Told better by a model, where it was asked to. */
  wording: { text: string; model: string } | null;
  /** Null where the question is no longer in the guide's newest revision. */
  inGuide: { isModelAnswer: boolean; pointsWithNewWords: string[] } | null;
}
