import type { StarComponent } from "../guide/guide";
import type { AskCriterion, Confidence, Flag, Verdict } from "./assessment";

/** `quote` occurs in the turn's text: `text.slice(start, end) === quote`; offsets in UTF-16 units, end exclusive. */
export interface Evidence {
  turnId: string;
  quote: string;
  start: number;
  end: number;
}

export interface KeyPointRating {
  id: string;
  verdict: Verdict;
  evidence: Evidence | null;
  /** True when the earliest evidence came only after a probe of this very point: covered then counts 0.8. */
  afterProbe: boolean;
  confidence: Confidence | null;
  reason: string | null;
  /** What the rater proposed and why it did not stand, when evidence failed. */
  dropped: { verdict: Verdict; quote: string | null; why: string } | null;
}

export interface LevelRating {
  level: 1 | 2 | 3 | 4 | 5;
  evidence: Evidence | null;
}

/** What the evidence bears out, and the numbers computed from it. Scores are 0–100, unrounded. */
export interface Rating {
  status: "rated" | "no-answer";
  keyPoints: KeyPointRating[];
  star: Record<StarComponent, LevelRating> | null;
  criteria: Record<AskCriterion, LevelRating> | null;
  content: number;
  starScore: number | null;
  orderScore: number | null;
  total: number;
  flags: Flag[];
}
