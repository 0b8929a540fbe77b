/** What several calls of models took in all. */
export interface Spending {
  calls: number;
  inputTokens: number;
  /** Of the input tokens, those that the provider read from its cache. */
  cachedInputTokens: number;
  outputTokens: number;
  /** Of input and output, the tokens of calls that the endpoint did not count: estimated. */
  estimatedTokens: number;
  /** Estimated, of the calls whose price is known, in US dollars. */
  costUsd: number;
  /** Input and output tokens of the calls whose price is not known. */
  unpricedTokens: number;
}

/** Null limits nothing. Tokens are all that went in and came out; money is the estimated cost in US dollars. */
export interface BudgetLimit {
  tokens: number | null;
  usd: number | null;
}
export interface BudgetLimits {
  interview: BudgetLimit;
  day: BudgetLimit;
}

/** Which budget is used up. */
export type SpentBudget = keyof BudgetLimits;

export function isLimit({ tokens, usd }: BudgetLimit): boolean {
  return tokens !== null || usd !== null;
}

/** True if nothing is left for another call. */
export function isSpent(
  { inputTokens, outputTokens, costUsd }: Pick<Spending, "inputTokens" | "outputTokens" | "costUsd">,
  { tokens, usd }: BudgetLimit,
): boolean {
  return (tokens !== null && inputTokens + outputTokens >= tokens) || (usd !== null && costUsd >= usd);
}

/** Calls that make a guide's material, in no interview. */
export const materialPurposes = ["key-points", "guide-draft"] as const;
export type MaterialPurpose = (typeof materialPurposes)[number];
