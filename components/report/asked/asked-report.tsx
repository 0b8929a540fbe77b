import { useFormatter, useTranslations } from "next-intl";
import type { Rating } from "@/core/scoring/rating";
import type { AskedQuestion } from "@/core/scoring/report";
import { turnAnchor } from "../citations";
import { NotRated } from "../not-rated";
import type { ReportView } from "../report-view";
import { askedAnchor } from "./asked-citations";
import { BetterWording } from "./better-wording";
import { CriteriaList } from "./criteria-list";
import { WeakAdvice } from "./weak-advice";

interface AskedReportProps {
  view: ReportView;
  question: AskedQuestion;
  /** Its place among the asked questions, from 0. */
  index: number;
}

/** One question that the candidate asked: what it does well, what weakens it most, and how it could be worded. */
export function AskedReport({ view, question, index }: AskedReportProps) {
  const t = useTranslations("Report");
  const { rating, notRated, turnId, text } = question;
  const lang = view.settings.language;
  return (
    <article
      id={askedAnchor(index)}
      tabIndex={-1}
      data-step
      className="spread landing border-t border-hairline py-10 outline-none"
    >
      <Margin question={question} index={index} />
      <div className="min-w-0">
        <h3 lang={lang} className="mb-5 font-serif text-lg">
          <a href={`#${turnAnchor(turnId)}`} title={t("toTranscript")} className="hover:underline">
            {text}
          </a>
        </h3>
        {notRated && <NotRated interviewId={view.id} questionId={turnId} notRated={notRated} />}
        {rating?.criteria && (
          <>
            <WeakAdvice criteria={rating.criteria} />
            <CriteriaList criteria={rating.criteria} question={text} index={index} lang={lang} />
          </>
        )}
        {rating && <Flags flags={rating.flags} />}
        <BetterWording interviewId={view.id} question={question} model={view.model} lang={lang} />
      </div>
    </article>
  );
}

function Margin({ question: { rating }, index }: Pick<AskedReportProps, "question" | "index">) {
  const t = useTranslations("Asked");
  const report = useTranslations("Report");
  const format = useFormatter();
  return (
    <div className="flex items-baseline justify-between gap-4 md:block">
      <p className="small-caps pt-1 text-soft">
        {t("heading")}
        <span className="block font-normal tracking-normal normal-case">
          {report("question", { number: index + 1 })}
        </span>
      </p>
      {rating && (
        <p className="font-serif text-xl md:mt-2">
          <span className="sr-only">{report("score")} </span>
          {format.number(Math.round(rating.total))}
        </p>
      )}
    </div>
  );
}

function Flags({ flags }: { flags: Rating["flags"] }) {
  const t = useTranslations("Report");
  return flags.map((flag) => (
    <p key={flag} className="mt-3 text-sm">
      {t(`flag.${flag}`)}
    </p>
  ));
}
