import { RehearsalError } from "@/core/errors";
import type { BudgetLimits } from "@/core/spending";
import { type PriceList, priceOf, readPrices } from "./prices";

/** How the model endpoint is reached, and what is asked of it. */
export interface ModelSettings {
  /** Without a slash at the end. */
  baseUrl: string;
  /** Null for an endpoint that wants none. */
  apiKey: string | null;
  interviewerModel: string;
  raterModel: string;
  /** Milliseconds until the first words are too late. */
  firstTokenMs: number;
  /** What a call is made for, to be found again in the endpoint's log. */
  requestId?: () => string | null;
  /** Prices that are set; others are those that llm/prices knows. */
  prices: PriceList;
  budgets: BudgetLimits;
}

/** The part of the environment that concerns the endpoint. */
export interface ModelEnvironment {
  OPENAI_API_KEY?: string | undefined;
  OPENAI_BASE_URL?: string | undefined;
  REHEARSAL_INTERVIEWER_MODEL?: string | undefined;
  REHEARSAL_RATER_MODEL?: string | undefined;
  REHEARSAL_FIRST_TOKEN_MS: number;
  REHEARSAL_DISABLE_MODEL: boolean;
  REHEARSAL_PRICES?: string | undefined;
  REHEARSAL_INTERVIEW_TOKENS?: number | undefined;
  REHEARSAL_INTERVIEW_USD?: number | undefined;
  REHEARSAL_DAY_TOKENS?: number | undefined;
  REHEARSAL_DAY_USD?: number | undefined;
}

export const openAiUrl = "https://api.openai.com/v1";

/** A small fast model speaks, a stronger one rates; both take `reasoning_effort: "none"`, without which the first word is late. */
const defaults = { interviewer: "gpt-6-luna", rater: "gpt-6.1-terra" };

/**
 * @returns null when no endpoint is configured, or the model is switched off: everything is built-in then
 * @throws RehearsalError "invalid-input" for prices that can't be read, and for a budget in money where a model's price is not known
 */
export function modelSettings(environment: ModelEnvironment): ModelSettings | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = environment;
  if (environment.REHEARSAL_DISABLE_MODEL || (!apiKey && !baseUrl)) return null;
  const interviewer = environment.REHEARSAL_INTERVIEWER_MODEL;
  const rater = environment.REHEARSAL_RATER_MODEL;
  const settings = {
    baseUrl: (baseUrl ?? openAiUrl).replace(/\/+$/, ""),
    apiKey: apiKey ?? null,
    interviewerModel: interviewer ?? rater ?? defaults.interviewer,
    raterModel: rater ?? interviewer ?? defaults.rater,
    firstTokenMs: environment.REHEARSAL_FIRST_TOKEN_MS,
    prices: readPrices(environment.REHEARSAL_PRICES ?? ""),
    budgets: budgetsOf(environment),
  };
  assertPriced(settings);
  return settings;
}

function budgetsOf(environment: ModelEnvironment): BudgetLimits {
  const limit = (tokens: number | undefined, usd: number | undefined) => ({
    tokens: tokens ?? null,
    usd: usd ?? null,
  });
  return {
    interview: limit(environment.REHEARSAL_INTERVIEW_TOKENS, environment.REHEARSAL_INTERVIEW_USD),
    day: limit(environment.REHEARSAL_DAY_TOKENS, environment.REHEARSAL_DAY_USD),
  };
}

/** Money can't be watched over where nobody says what a call costs. */
function assertPriced({ budgets, prices, interviewerModel, raterModel }: ModelSettings): void {
  if (budgets.interview.usd === null && budgets.day.usd === null) return;
  const unpriced = [interviewerModel, raterModel].find((model) => priceOf(model, prices) === null);
  if (unpriced === undefined) return;
  throw new RehearsalError(
    "invalid-input",
    `A budget in US dollars needs the price of "${unpriced}": add it to REHEARSAL_PRICES, or set the budget in tokens.`,
  );
}

/** OpenAI itself understands more parameters than compatible endpoints do. */
export function isOpenAi(settings: ModelSettings): boolean {
  return /(^|\.)api\.openai\.com$/.test(new URL(settings.baseUrl).hostname);
}
