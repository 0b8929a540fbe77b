import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalDate } from "@/components/ui/local-date";
import type { InterviewKind } from "@/core/interview/settings";
import type { BudgetLimits, Spending as Taken } from "@/core/spending";
import { useAmounts } from "./amounts";
import { BudgetLines } from "./budget-lines";

interface SpendingView {
  today: Taken;
  /** Drafts of guides and key points, of the last 30 days. */
  material: Taken;
  /** Newest first; those in which a model was called. */
  interviews: (Taken & { id: string; startedAt: string; kind: InterviewKind })[];
  limits: BudgetLimits;
}

interface SpendingProps {
  view: SpendingView;
  /** Models in use whose price is not known. */
  unpriced: readonly string[];
}

/** What models took today and in recent interviews, in tokens and estimated money, and what they may take. */
export function Spending({ view, unpriced }: SpendingProps) {
  const t = useTranslations("Settings");
  const { taken, cached, cost } = useAmounts();
  const { today, material, interviews, limits } = view;
  const code = (text: React.ReactNode) => <code className="text-sm">{text}</code>;
  const nothing = today.calls === 0 && material.calls === 0 && interviews.length === 0;
  const isEstimated = [today, material, ...interviews].some(({ estimatedTokens }) => estimatedTokens > 0);
  return (
    <div className="space-y-4">
      <p>
        {nothing
          ? t("spentNothing")
          : t("spentToday", {
              tokens: taken(today.inputTokens + today.outputTokens, today),
              cached: cached(today),
              cost: cost(today),
            })}
      </p>
      {interviews.length + material.calls > 0 && <SpendingTable {...{ interviews, material }} />}
      <BudgetLines limits={limits} />
      {unpriced.length > 0 && (
        <p className="text-sm">{t.rich("unpriced", { code, models: unpriced.join(", ") })}</p>
      )}
      <p className="text-sm text-soft">{t.rich("spendingHint", { code })}</p>
      {isEstimated && <p className="text-sm text-soft">{t("estimatedTokens")}</p>}
    </div>
  );
}

const figure = "py-1 pl-3 text-right align-top tabular-nums sm:pl-4 sm:whitespace-nowrap";

function SpendingTable({ interviews, material }: Pick<SpendingView, "interviews" | "material">) {
  const t = useTranslations("Settings");
  const terms = useTranslations("Terms");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="overflow-x-auto" aria-label={t("spendingList")} tabIndex={0}>
      <table className="w-full text-xs sm:text-sm">
        <caption className="sr-only">{t("spendingList")}</caption>
        <thead className="text-soft">
          <tr className="align-bottom">
            <th scope="col" className="py-1 text-left font-normal">
              {t("interview")}
            </th>
            {(["inputTokens", "cachedTokens", "outputTokens", "estimated"] as const).map((name) => (
              <th key={name} scope="col" className={`${figure} font-normal`}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {interviews.map(({ id, startedAt, kind, ...spent }) => (
            <Row key={id} spent={spent}>
              <a
                className="underline decoration-hairline hover:decoration-ink"
                href={`/interviews/${id}/report`}
              >
                {terms(`sitting.${kind}`)}
              </a>
              <span className="block text-soft">
                <LocalDate at={startedAt} />
              </span>
            </Row>
          ))}
          {material.calls > 0 && (
            <Row spent={material}>
              {t("material")}
              <span className="block text-soft">{t("materialSince")}</span>
            </Row>
          )}
        </tbody>
      </table>
    </section>
  );
}

function Row({ spent, children }: { spent: Taken; children: ReactNode }) {
  const { taken, cached, cost } = useAmounts();
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="py-1 text-left sm:min-w-36 align-top font-normal">
        {children}
      </th>
      <td className={figure}>{taken(spent.inputTokens, spent)}</td>
      <td className={figure}>{cached(spent)}</td>
      <td className={figure}>{taken(spent.outputTokens, spent)}</td>
      <td className={figure}>{cost(spent)}</td>
    </tr>
  );
}
