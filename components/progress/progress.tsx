import { useTranslations } from "next-intl";
import { DueNotice } from "@/components/home/due-notice";
import { guideOptions } from "@/components/home/guide-options";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { useJoined } from "@/components/ui/use-joined";
import { AwaitingNotice } from "./awaiting-notice";
import { CompetencyCourses } from "./competency-courses";
import { CourseFigure } from "./course-figure";
import { GuideChoice } from "./guide-choice";
import { MissedList } from "./missed-list";
import { NothingYet } from "./nothing-yet";
import type { ProgressGuide, ProgressView } from "./progress-view";

/** How the candidate gets on with a guide: what keeps being missed first, then scores, follow-ups and delivery over time. */
export function Progress({ view }: { view: ProgressView }) {
  const t = useTranslations("Progress");
  const joined = useJoined();
  const { guide, guides, sittings, awaitingOwnMarks, delivery, due } = view;
  return (
    <main id="main" className="page pb-16">
      <PageHeading title={t("title")}>
        {guide && <p>{[guide.role || guide.title, guide.company].filter(Boolean).join(" · ")}</p>}
        {guide && guides.length > 1 && (
          <div className="mt-4 max-w-80">
            <GuideChoice label={t("guide")} value={guide.id} options={guideOptions(guides, joined)} />
          </div>
        )}
      </PageHeading>
      {guide && due > 0 && <DueNotice guideId={guide.id} due={due} />}
      <AwaitingNotice interviewIds={awaitingOwnMarks} />
      {guide && sittings + delivery.length > 0 ? (
        <Figures view={view} guide={guide} />
      ) : (
        <NothingYet guide={guide} />
      )}
    </main>
  );
}

function Figures({ view, guide }: { view: ProgressView; guide: ProgressGuide }) {
  const t = useTranslations("Progress");
  const { competencies, missed, probes, delivery, raters, awaitingOwnMarks } = view;
  return (
    <>
      {(raters.length > 0 || awaitingOwnMarks.length === 0) && (
        <Section label={t("missed")}>
          <MissedList rated={raters.length > 0} missed={missed} guide={guide} />
        </Section>
      )}
      {competencies.length > 0 && (
        <Section label={t("scores")}>
          <CompetencyCourses competencies={competencies} raters={raters} />
        </Section>
      )}
      {probes.sittings > 0 && (
        <Section label={t("probes")}>
          <p className="mb-6 text-sm text-soft">{t("probesHint")}</p>
          <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2">
            <CourseFigure title={t("probesTitle")} course={probes} digits={1} />
          </div>
        </Section>
      )}
      {delivery.length > 0 && (
        <Section label={t("delivery")}>
          <p className="mb-6 text-sm text-soft">{t("deliveryHint")}</p>
          <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2">
            {delivery.map(({ measure, course }) => (
              <CourseFigure
                key={measure}
                title={t(`measure.${measure}.title`)}
                unit={t(`measure.${measure}.unit`)}
                course={course}
                digits={measure === "fillers" || measure === "hedges" ? 1 : 0}
                {...(measure === "we" ? { highest: 100 } : {})}
              />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}
