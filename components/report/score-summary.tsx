import { useFormatter, useTranslations } from "next-intl";
import { Space } from "@/components/ui/space";
import type { CompetencyScore, Report } from "@/core/scoring/report";
import { type Tally, tallyOf } from "./tally";

/** The score in figures and its band in words, over how many answers, by which rater. */
export function ScoreSummary({ report }: { report: Report }) {
  const t = useTranslations("Report");
  const format = useFormatter();
  const { score, band, rater, range, questions, planned } = report;
  const tally = tallyOf(questions);
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        {score !== null && (
          <p className="font-serif text-3xl">
            {format.number(Math.round(score))}
            <span className="ml-1 font-sans text-sm text-soft">{t("ofHundred")}</span>
          </p>
        )}
        {score !== null && band && <p className="font-serif text-xl">{t(`band.${band}`)}</p>}
      </div>
      <p className="mt-3 text-sm text-soft">
        <Counts tally={tally} />
        {rater && (
          <>
            <Space />
            {t(`rater.${rater.id}`, { model: rater.model, version: rater.version })}
          </>
        )}
        <Space />
        {report.fellBack && t("fellBack")}
        {report.fellBack && <Space />}
        {score === null
          ? null
          : band && range
            ? t("range", { low: Math.round(range.low), high: Math.round(range.high) })
            : planned > 1 && t("noBand")}
      </p>
      <Competencies report={report} />
    </div>
  );
}

/** How many answers are rated; what was left open is named apart, for nobody has rated it. */
function Counts({ tally: { rated, waiting, open } }: { tally: Tally }) {
  const t = useTranslations("Report");
  return (
    <>
      {rated + waiting > 0 && t("ratedOf", { rated, asked: rated + waiting })}
      {rated + waiting > 0 && open > 0 && <Space />}
      {open > 0 && t("leftOpen", { count: open })}
    </>
  );
}

function Competencies({ report: { competencies, questions } }: { report: Report }) {
  return (
    <ul className="mt-8 space-y-3">
      {competencies.map((competency) => (
        <Competency
          key={competency.kind}
          competency={competency}
          tally={tallyOf(questions.filter(({ kind }) => kind === competency.kind))}
        />
      ))}
    </ul>
  );
}

function Competency({ competency: { kind, score }, tally }: { competency: CompetencyScore; tally: Tally }) {
  const t = useTranslations("Report");
  const terms = useTranslations("Terms");
  const format = useFormatter();
  return (
    <li className="grid grid-cols-[7rem_minmax(0,1fr)_3rem] items-center gap-4 text-sm sm:grid-cols-[9rem_minmax(0,1fr)_3rem]">
      <span>
        {terms(`kind.${kind}`)}
        {tally.waiting > 0 && (
          <span className="block text-xs text-soft">{t("waitingShort", { count: tally.waiting })}</span>
        )}
        {tally.open > 0 && (
          <span className="block text-xs text-soft">{t("openShort", { count: tally.open })}</span>
        )}
      </span>
      <span className="bar-rest h-1 rounded-full" aria-hidden="true">
        <span className="bar block h-full rounded-full" style={{ width: `${score ?? 0}%` }} />
      </span>
      <span className="text-right tabular-nums">
        {score === null ? t("none") : format.number(Math.round(score))}
      </span>
    </li>
  );
}
