import { useFormatter, useTranslations } from "next-intl";
import { niceHighest } from "./chart-scale";
import { CourseTable } from "./course-table";
import { LineChart } from "./line-chart";
import type { Course } from "./progress-view";

interface CourseFigureProps {
  title: string;
  /** What the figure counts, where the title does not say it. */
  unit?: string;
  course: Course;
  /** Where the scale ends, if not where the values do. */
  highest?: number;
  digits?: number;
}

/** One figure over time: its name, what can be said of it in words, the drawing, and the same as a table. */
export function CourseFigure({ title, unit, course, highest, digits = 0 }: CourseFigureProps) {
  const t = useTranslations("Progress");
  const words = useCourseWords(course, digits);
  const values = course.points.flatMap(({ value, high }) => [value, high]);
  return (
    <figure className="min-w-0">
      <figcaption>
        <span className="block">{title}</span>
        {unit && <span className="block text-xs text-soft">{unit}</span>}
        <span className="block text-sm text-soft">{words}</span>
      </figcaption>
      <LineChart
        points={course.points}
        highest={highest ?? niceHighest(values)}
        digits={digits}
        label={t("chart", { title, words })}
        joined={course.change !== null}
      />
      <CourseTable caption={title} course={course} digits={digits} />
    </figure>
  );
}

/** What can be said of a course: with too few sittings that they are too few, else whether it moves. */
function useCourseWords({ sittings, change }: Course, digits: number): string {
  const t = useTranslations("Progress.course");
  const format = useFormatter();
  if (!change) return t("few", { sittings });
  const by = Math.abs(change.by);
  const shown = format.number(by, { maximumFractionDigits: digits });
  if (!change.clear || Number(by.toFixed(digits)) === 0) return t("unclear", { sittings });
  return t(change.by > 0 ? "up" : "down", { by: shown, sittings });
}
