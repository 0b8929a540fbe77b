import { useTranslations } from "next-intl";
import { Space } from "@/components/ui/space";
import { CourseFigure } from "./course-figure";
import type { ProgressView } from "./progress-view";

/** The score of each competency over time, and how such a chart is read. */
export function CompetencyCourses({ competencies, raters }: Pick<ProgressView, "competencies" | "raters">) {
  const t = useTranslations("Progress");
  const terms = useTranslations("Terms");
  return (
    <>
      <p className="mb-6 text-sm text-soft">
        {t("scoresHint")}
        <Space />
        {raters.length > 1 && t("twoRaters")}
      </p>
      <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2">
        {competencies.map(({ kind, course }) => (
          <CourseFigure key={kind} title={terms(`section.${kind}`)} course={course} highest={100} />
        ))}
      </div>
    </>
  );
}
