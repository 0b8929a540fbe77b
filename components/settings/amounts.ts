import { useFormatter, useTranslations } from "next-intl";
import type { Spending } from "@/core/spending";

/** Tokens and money in the reader's words. */
export function useAmounts() {
  const t = useTranslations("Settings");
  const format = useFormatter();
  const tokens = (count: number) => format.number(count);
  /** To two digits that say something: most interviews cost cents. */
  const money = (usd: number) =>
    format.number(usd, {
      style: "currency",
      currency: "USD",
      maximumFractionDigits: usd < 0.1 ? 4 : 2,
    });
  return {
    tokens,
    /** A count of tokens, said to be about so many where an endpoint did not count all of them. */
    taken: (count: number, { estimatedTokens }: Spending) =>
      estimatedTokens > 0 ? t("aboutTokens", { tokens: tokens(count) }) : tokens(count),
    money,
    cached: ({ inputTokens, cachedInputTokens }: Spending) =>
      format.number(inputTokens === 0 ? 0 : cachedInputTokens / inputTokens, {
        style: "percent",
        maximumFractionDigits: 0,
      }),
    /** Never a sum in place of a price that nobody has named. */
    cost({ costUsd, unpricedTokens, inputTokens, outputTokens }: Spending) {
      if (unpricedTokens === 0) return t("cost", { amount: money(costUsd) });
      if (unpricedTokens === inputTokens + outputTokens) return t("noPrice");
      return t("costAndMore", { amount: money(costUsd), tokens: tokens(unpricedTokens) });
    },
  };
}
