import { useTranslations } from "next-intl";
import { collectAskedCitations } from "@/components/report/asked/asked-citations";
import { collectCitations } from "@/components/report/citations";
import { GapList } from "@/components/report/gap-list";
import { titleOf } from "@/components/report/report";
import type { ReportView } from "@/components/report/report-view";
import { ScoreSummary } from "@/components/report/score-summary";
import { TranscriptPane } from "@/components/report/transcript-pane";
import { LocalDate } from "@/components/ui/local-date";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { SharedAsked, SharedQuestion } from "./shared-question";

export interface SharedReportView
  extends Pick<ReportView, "startedAt" | "settings" | "report" | "asked" | "turns"> {
  candidate: string;
  role: string;
  company: string;
}

/** Somebody's report as their coach reads it: all that it says of this interview, and nothing to press. */
export function SharedReport({ view }: { view: SharedReportView }) {
  const t = useTranslations("Report");
  const { report, asked, turns, candidate } = view;
  const lang = view.settings.language;
  return (
    <main
      id="main"
      tabIndex={-1}
      className="page-wide pb-16 xl:grid xl:grid-cols-[47rem_minmax(0,1fr)] xl:gap-12 xl:pb-0 print:block"
    >
      <div className="min-w-0 xl:pb-24">
        <Opening view={view} />
        {report.asked > 0 && (
          <Section label={t("score")}>
            <ScoreSummary report={report} />
          </Section>
        )}
        {report.questions.map((question, index) => (
          <SharedQuestion key={question.id} question={question} index={index} lang={lang} />
        ))}
        {asked.map((question, index) => (
          <SharedAsked key={question.turnId} question={question} index={index} lang={lang} />
        ))}
      </div>
      <TranscriptPane
        turns={turns}
        citations={[...collectCitations(report), ...collectAskedCitations(asked)]}
        {...{ lang, candidate }}
      />
    </main>
  );
}

function Opening({ view }: { view: SharedReportView }) {
  const { report, asked, settings, startedAt, candidate, role, company } = view;
  const t = useTranslations("Report");
  const cohorts = useTranslations("Cohorts");
  const terms = useTranslations("Terms");
  const pending = report.questions.filter(({ notRated }) => notRated?.status === "pending").length;
  const facts = [candidate, role, company, terms(`sitting.${settings.kind}`)].filter(Boolean);
  const ofAsking = report.asked === 0 && asked.length > 0;
  return (
    <header className="spread pt-8 pb-10 md:pt-12">
      <PageTitle>{cohorts("sharedReport")}</PageTitle>
      <div className="md:col-start-2">
        <p className="mb-2 text-sm text-soft">
          {facts.join(" · ")} · <LocalDate at={startedAt} withTime />
        </p>
        <p className="mb-6 text-sm text-soft">{cohorts("sharedHint", { name: candidate })}</p>
        <h1 className="mb-5 font-serif text-xl sm:text-2xl">
          {ofAsking ? t("ownQuestions") : t(`title.${titleOf(report, pending)}`)}
        </h1>
        <GapList report={report} lang={settings.language} />
      </div>
    </header>
  );
}
