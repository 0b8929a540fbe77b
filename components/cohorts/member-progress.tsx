import Link from "next/link";
import { useTranslations } from "next-intl";
import { CompetencyCourses } from "@/components/progress/competency-courses";
import type { ProgressView } from "@/components/progress/progress-view";
import { Back } from "@/components/ui/back";
import { LocalDate } from "@/components/ui/local-date";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import type { InterviewSettings } from "@/core/interview/settings";
import { type Member, Practised } from "./member-list";

interface MemberProgressProps extends Pick<ProgressView, "competencies" | "raters"> {
  cohortId: string;
  cohort: string;
  member: Member;
  shared: readonly {
    interviewId: string;
    startedAt: string;
    kind: InterviewSettings["kind"];
    role: string;
    company: string;
  }[];
}

/** How somebody of a cohort gets on, in figures, and the reports that they shared. */
export function MemberProgress(props: MemberProgressProps) {
  const { cohortId, cohort, member, competencies, raters, shared } = props;
  const t = useTranslations("Cohorts");
  const progress = useTranslations("Progress");
  const terms = useTranslations("Terms");
  return (
    <main id="main" className="page pb-16">
      <PageHeading above={<Back href={`/cohorts/${cohortId}`}>{cohort}</Back>} title={member.name}>
        <p className="wrap-anywhere">{member.email}</p>
        <Practised member={member} />
      </PageHeading>
      <Section label={t("shared")}>
        {shared.length === 0 && <p className="text-soft">{t("nothingShared")}</p>}
        <ul className="divide-y divide-hairline">
          {shared.map(({ interviewId, startedAt, kind, role, company }) => (
            <li key={interviewId} className="py-2 wrap-anywhere">
              <Link className="link py-1" href={`/shared/${interviewId}`}>
                {[role, company, terms(`sitting.${kind}`)].filter(Boolean).join(" · ")}
              </Link>
              <span className="block text-sm text-soft">
                <LocalDate at={startedAt} withTime />
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section label={progress("scores")}>
        {competencies.length === 0 ? (
          <p className="text-soft">{t("nothingRated")}</p>
        ) : (
          <CompetencyCourses competencies={competencies} raters={raters} />
        )}
      </Section>
    </main>
  );
}
