import { useFormatter, useTranslations } from "next-intl";
import type { ReportView } from "../report-view";

/** What a sitting of the candidate's own questions comes to: the mean of those that are rated, and by whom. */
export function AskedScore({ view: { asked, report } }: { view: ReportView }) {
  const t = useTranslations("Asked");
  const words = useTranslations("Report");
  const format = useFormatter();
  const totals = asked.flatMap(({ rating }) => (rating ? [rating.total] : []));
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const { rater } = report;
  return (
    <div>
      {totals.length > 0 && (
        <p className="font-serif text-3xl">
          {format.number(Math.round(mean))}
          <span className="ml-1 font-sans text-sm text-soft">{words("ofHundred")}</span>
        </p>
      )}
      <p className="mt-3 text-sm text-soft">
        {t("ratedOf", { rated: totals.length, asked: asked.length })}
        {rater && ` ${words(`rater.${rater.id}`, { model: rater.model, version: rater.version })}`}
      </p>
    </div>
  );
}
