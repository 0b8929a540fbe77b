import type { MaterialPurpose, Spending } from "@/core/spending";

/** What one call of a model took. The ids say what it was made for. */
export interface ModelCall {
  /** Null for what is made of a guide. */
  interviewId: string | null;
  turnId: string | null;
  answerId: string | null;
  purpose: "reply" | "rating" | "wording" | MaterialPurpose;
  model: string;
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  /** The endpoint did not count them. */
  tokensEstimated: boolean;
  /** Estimated in US dollars; null where the model's price is not known. */
  costUsd: number | null;
}

/** What the calls of models took; it only grows. */
export interface CallLedger {
  record(ownerId: string, calls: readonly ModelCall[]): Promise<void>;
  /** By interview; one without a call is left out. */
  ofInterviews(ownerId: string, interviewIds: readonly string[]): Promise<ReadonlyMap<string, Spending>>;
  since(ownerId: string, from: Date): Promise<Spending>;
  /** What guides' material took since then, in no interview. */
  ofMaterial(ownerId: string, from: Date): Promise<Spending>;
}
