import { useTranslations } from "next-intl";
import type { BudgetLimits } from "@/core/spending";
import { useAmounts } from "./amounts";

/** What the model may take; where nothing limits it, how to set that. */
export function BudgetLines({ limits }: { limits: BudgetLimits }) {
  const t = useTranslations("Settings");
  const { tokens, money } = useAmounts();
  const lines = (["interview", "day"] as const).flatMap((which) => {
    const limit = limits[which];
    const parts = [
      ...(limit.tokens === null ? [] : [t("limitTokens", { tokens: tokens(limit.tokens) })]),
      ...(limit.usd === null ? [] : [money(limit.usd)]),
    ];
    return parts.length > 0 ? [t(`limit.${which}`, { limit: parts.join(", ") })] : [];
  });
  if (lines.length > 0) return <p>{lines.join(" ")}</p>;
  return (
    <p className="text-sm text-soft">
      {t.rich("noLimit", { code: (text) => <code className="text-sm">{text}</code> })}
    </p>
  );
}
