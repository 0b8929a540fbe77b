import { useFormatter, useTranslations } from "next-intl";
import type { CompetencyScore, Report } from "@/core/scoring/report";

/** The score in figures and its band in words, over how many answers, by which rater. */
export function ScoreSummary({ report }: { report: Report }) {
  const t = useTranslations("Report");
  const format = useFormatter();
  const { score, band, rated, asked, rater, range } = report;
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        {score !== null && (
          <p className="font-serif text-3xl">
            {format.number(Math.round(score))}
            <span className="ml-1 font-sans text-sm text-soft">{t("ofHundred")}</span>
          </p>
        )}
        {band && <p className="font-serif text-xl">{t(`band.${band}`)}</p>}
      </div>
      <p className="mt-3 text-sm text-soft">
        {t("ratedOf", { rated, asked })}
        {rater && ` ${t(`rater.${rater.id}`, { model: rater.model, version: rater.version })}`}{" "}
        {report.fellBack && `${t("fellBack")} `}
        {band && range && t("range", { low: Math.round(range.low), high: Math.round(range.high) })}
        {!band && score !== null && t("noBand")}
      </p>
      <Competencies competencies={report.competencies} />
    </div>
  );
}

function Competencies({ competencies }: { competencies: readonly CompetencyScore[] }) {
  const t = useTranslations("Report");
  const terms = useTranslations("Terms");
  const format = useFormatter();
  return (
    <ul className="mt-8 space-y-3">
      {competencies.map(({ kind, score, rated, asked }) => (
        <li
          key={kind}
          className="grid grid-cols-[7rem_minmax(0,1fr)_3rem] items-center gap-4 text-sm sm:grid-cols-[9rem_minmax(0,1fr)_3rem]"
        >
          <span>
            {terms(`kind.${kind}`)}
            {rated < asked && (
              <span className="block text-xs text-soft">{t("ratedShort", { rated, asked })}</span>
            )}
          </span>
          <span className="h-1 rounded-full bg-hairline" aria-hidden="true">
            <span className="block h-full rounded-full bg-accent" style={{ width: `${score ?? 0}%` }} />
          </span>
          <span className="text-right tabular-nums">
            {score === null ? t("none") : format.number(Math.round(score))}
          </span>
        </li>
      ))}
    </ul>
  );
}
