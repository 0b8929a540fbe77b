import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalDate } from "@/components/ui/local-date";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { Space } from "@/components/ui/space";
import { collectAskedCitations } from "./asked/asked-citations";
import { AskedOpening } from "./asked/asked-opening";
import { AskedScore } from "./asked/asked-score";
import { AskedSection } from "./asked/asked-section";
import { collectCitations } from "./citations";
import { GapList } from "./gap-list";
import { QuestionReport } from "./question-report";
import { RefreshWhilePending } from "./refresh-while-pending";
import { ReportActions } from "./report-actions";
import type { ReportView } from "./report-view";
import { RevealAll } from "./reveal-all";
import { ScoreSummary } from "./score-summary";
import { TranscriptPane } from "./transcript-pane";

/** What came of an interview: what to fix first, the score, each question, and the transcript beside it. */
export function ReportPage({ view, sharing }: { view: ReportView; sharing?: ReactNode }) {
  const t = useTranslations("Report");
  const { report, turns } = view;
  const lang = view.settings.language;
  const hidden = hiddenQuestions(view);
  return (
    <main
      id="main"
      tabIndex={-1}
      className="page-wide pb-16 xl:grid xl:grid-cols-[47rem_minmax(0,1fr)] xl:gap-12 xl:pb-0 print:block print:pb-0"
    >
      <div className="min-w-0 xl:pb-24">
        <Opening view={view} hidden={hidden.size} sharing={sharing} />
        {report.asked > 0 && hidden.size === 0 && (
          <Section label={t("score")}>
            <ScoreSummary report={report} />
          </Section>
        )}
        {ofAsking(view) && view.asked.length > 0 && (
          <Section label={t("score")}>
            <AskedScore view={view} />
          </Section>
        )}
        <section aria-labelledby="questions">
          <h2 id="questions" className="sr-only">
            {t("questions")}
          </h2>
          {report.questions.map((question, index) => (
            <QuestionReport key={question.id} view={view} question={question} index={index} lang={lang} />
          ))}
        </section>
        <AskedSection view={view} />
      </div>
      <TranscriptPane
        turns={turns}
        citations={[...collectCitations(report, hidden), ...collectAskedCitations(view.asked)]}
        lang={lang}
      />
    </main>
  );
}

function Opening({ view, hidden, sharing }: { view: ReportView; hidden: number; sharing: ReactNode }) {
  const { report, settings, guide, startedAt } = view;
  const t = useTranslations("Report");
  const terms = useTranslations("Terms");
  const pending = [...report.questions, ...view.asked].filter(
    ({ notRated }) => notRated?.status === "pending",
  ).length;
  const facts = [
    guide.role || guide.title,
    guide.company,
    terms(`sitting.${settings.kind}`),
    settings.mode === "practice" && terms("mode.practice"),
    terms(`persona.${settings.persona}`),
  ];
  return (
    <header className="spread pt-8 pb-10 md:pt-12">
      <PageTitle>{t("heading")}</PageTitle>
      <div className="md:col-start-2">
        <p className="mb-3 text-sm text-soft print:mb-6">
          {facts.filter(Boolean).join(" · ")} · <LocalDate at={startedAt} withTime />
        </p>
        {hidden > 0 ? (
          <BeforeMarks interviewId={view.id} />
        ) : ofAsking(view) ? (
          <AskedOpening asked={view.asked} />
        ) : (
          <>
            <h1 className="mb-5 font-serif text-xl sm:text-2xl">{t(`title.${titleOf(report, pending)}`)}</h1>
            {isForSelfCheck(report) && <p className="mb-5">{t("selfCheckHint")}</p>}
            <GapList report={report} lang={settings.language} />
          </>
        )}
        <RefreshWhilePending pending={pending} />
        <ReportActions interviewId={view.id} />
        {sharing}
      </div>
    </header>
  );
}

/** Asks for one's own judgement first, and stands in nobody's way. */
function BeforeMarks({ interviewId }: { interviewId: string }) {
  const t = useTranslations("Report.own");
  return (
    <>
      <h1 className="mb-5 font-serif text-xl sm:text-2xl">{t("title")}</h1>
      <p className="mb-5">
        {t("hint")}
        <Space />
        {t("scoreLater")}
      </p>
      <RevealAll interviewId={interviewId} />
    </>
  );
}

/** A sitting for the candidate's own questions has no competencies: its report is about what was asked. */
function ofAsking({ report, asked, settings }: ReportView): boolean {
  return report.asked === 0 && (asked.length > 0 || settings.kind === "ask");
}

function hiddenQuestions({ reviews }: ReportView): Set<string> {
  return new Set(Object.keys(reviews).filter((id) => reviews[id]?.hidden));
}

/** Nothing is rated, and of some answers nobody will: what the guide expects stands beside them. */
function isForSelfCheck({ rated, questions }: ReportView["report"]): boolean {
  return rated === 0 && questions.some(({ notRated }) => notRated?.status === "refused");
}

/** What is said first of a report. @param pending how many answers wait to be rated */
export function titleOf(
  report: ReportView["report"],
  pending: number,
): "fixFirst" | "notAsked" | "notRated" | "selfCheck" | "nothing" {
  if (isForSelfCheck(report)) return "selfCheck";
  if (report.gaps.length > 0) return "fixFirst";
  if (report.asked === 0) return "notAsked";
  return pending > 0 || report.rated === 0 ? "notRated" : "nothing";
}
