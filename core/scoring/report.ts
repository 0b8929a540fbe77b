import type { QuestionKind, StarComponent } from "../guide/guide";
import type { Answer } from "./answer";
import type { WordingStep } from "./ask/wording/better-wording";
import type { Evidence, Rating } from "./rating";

export const bands = ["strong-hire", "hire", "leaning-no", "no"] as const;
export type Band = (typeof bands)[number];

/** A claim of the candidate that differs from the guide; both texts are shown. */
export interface Disagreement {
  evidence: Evidence;
  guideText: string;
}

/** How it was said; figures for the candidate's own turns only. Pace is not measured in a typed chat: `minutes` is at 140 words a minute. */
export interface Delivery {
  words: number;
  minutes: number;
  fillers: number;
  hedges: number;
  i: number;
  we: number;
  longestSentenceWords: number;
}

/** A rating that the report does not rest on: another rater's, or the same rater's under an older version, prompt or model. */
export interface OtherRating {
  rater: "built-in" | "model";
  version: string;
  model: string;
  /** 0–100. */
  total: number;
  createdAt: string;
}

/** One asked question of a report. `rating` null with a `notRated` reason: "pending", "failed" or a rater's own refusal. */
export interface ReportQuestion {
  id: string;
  kind: QuestionKind;
  category: string;
  topic: string | null;
  text: string;
  outcome: "answered" | "skipped" | "unanswered";
  hints: number;
  modelAnswer: string;
  keyPoints: { id: string; text: string; weight: 1 | 2 | 3; star: StarComponent | null }[];
  answer: Answer;
  rating: Rating | null;
  notRated: { status: "pending" | "failed" | "refused"; reason: string } | null;
  disagreements: Disagreement[];
  delivery: Delivery | null;
  /** Newest first; absent where there is none. */
  otherRatings?: OtherRating[];
  /** True when a rater of this installation has not rated the answer in its present version. */
  canBeRatedAnew?: boolean;
}

/** One question that the candidate asked the interviewer; its rating holds the six criteria. */
export interface AskedQuestion {
  turnId: string;
  text: string;
  /** The guide's prepared question that it is, if it is one. */
  preparedId: string | null;
  rating: Rating | null;
  notRated: ReportQuestion["notRated"];
  /** The candidate's question in better words: by a model where it was asked for one, else by rules where they find any. */
  wording: AskedWording | null;
}

/** `steps` says what the rules did; empty for a model's wording. */
export interface AskedWording {
  text: string;
  steps: WordingStep[];
  model: string | null;
}

export interface CompetencyScore {
  kind: QuestionKind;
  /** Mean of its rated questions, 0–100; null while none is rated. */
  score: number | null;
  rated: number;
  asked: number;
}

/** One thing to fix first: concrete, with its place. */
export interface Gap {
  questionId: string;
  keyPointId: string | null;
  component: StarComponent | null;
  /** "missed", "contradicted", "partial" or "star". */
  kind: "missed" | "contradicted" | "partial" | "star";
  text: string;
  evidence: Evidence | null;
  /** Points of the interview's score that it costs. */
  cost: number;
}

/** What the report page shows, computed from ratings; never stored. */
export interface Report {
  score: number | null;
  /** Calibrated range that the score's band rests on, 0–100; null while nothing is rated. */
  range: { low: number; high: number } | null;
  /** Null unless at least half of the plan was asked, in two competencies or more. */
  band: Band | null;
  rated: number;
  asked: number;
  planned: number;
  rater: { id: "built-in" | "model"; version: string; model: string } | null;
  /** True where the model's budget was spent before it had rated all answers: the built-in rater's marks are shown. */
  fellBack?: boolean;
  competencies: CompetencyScore[];
  gaps: Gap[];
  questions: ReportQuestion[];
}
