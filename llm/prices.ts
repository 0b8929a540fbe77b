import { RehearsalError } from "@/core/errors";
import type { TokenUsage } from "./token-usage";

/** US dollars per million tokens; `cached` is input that the provider reads from its cache. */
export interface Price {
  input: number;
  cached: number;
  output: number;
}
export type PriceList = ReadonlyMap<string, Price>;

const perMillion = (input: number, cached: number, output: number): Price => ({ input, cached, output });

/** OpenAI's published standard prices of November 2026, for prompts up to 272,000 tokens. Cache writes are not counted. */
const known: PriceList = new Map([
  ["gpt-6.1-sol", perMillion(2, 0.1, 10)],
  ["gpt-6.1-terra", perMillion(1, 0.05, 5)],
  ["gpt-6-astra", perMillion(10, 1, 50)],
  ["gpt-6-sol", perMillion(2, 0.2, 10)],
  ["gpt-6-luna", perMillion(0.1, 0.01, 0.5)],
  ["gpt-5.6-sol", perMillion(5, 0.5, 30)],
  ["gpt-5.6-terra", perMillion(2, 0.2, 12)],
  ["gpt-5.6-luna", perMillion(0.2, 0.02, 1.2)],
]);

const entry = /^(?<model>\S+)=(?<input>\d+(?:\.\d+)?)\/(?<cached>\d+(?:\.\d+)?)\/(?<output>\d+(?:\.\d+)?)$/;

/**
 * Reads prices that are set, `model=input/cached/output` in US dollars per million tokens, with commas or spaces between.
 * @throws RehearsalError "invalid-input" that names the entry it can't read
 */
export function readPrices(written: string): PriceList {
  const entries = written.split(/[\s,]+/).filter(Boolean);
  return new Map(
    entries.map((text) => {
      const { model, input, cached, output } = entry.exec(text)?.groups ?? {};
      if (model) return [model, perMillion(Number(input), Number(cached), Number(output))] as const;
      throw new RehearsalError(
        "invalid-input",
        `REHEARSAL_PRICES: "${text}" is no price. Write model=input/cached/output in US dollars per million tokens, such as my-model=0.5/0.05/2.`,
      );
    }),
  );
}

/** A model's price: what is set, else what is published; a dated edition costs what its model costs. Null for one that is not known. */
export function priceOf(model: string, set: PriceList): Price | null {
  const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, "");
  return set.get(model) ?? set.get(undated) ?? known.get(undated) ?? null;
}

/** What a call costs by its tokens, in US dollars. */
export function costOf(usage: Omit<TokenUsage, "model" | "tokensEstimated">, price: Price): number {
  const fresh = usage.inputTokens - usage.cachedInputTokens;
  const { input, cached, output } = price;
  return (fresh * input + usage.cachedInputTokens * cached + usage.outputTokens * output) / 1_000_000;
}
