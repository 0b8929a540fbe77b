import { useFormatter, useTranslations } from "next-intl";
import type { SeriesPoint } from "@/core/practice/series";
import type { Course } from "./progress-view";

interface CourseTableProps {
  caption: string;
  course: Course;
  digits: number;
}

/** The drawing's figures to be read, newest first. */
export function CourseTable({ caption, course: { points }, digits }: CourseTableProps) {
  const t = useTranslations("Progress.table");
  const spread = points.some(({ low, high }) => low !== high);
  const together = points.some(({ sittings }) => sittings > 1);
  return (
    <details className="text-sm">
      <summary className="disclosure">
        {t("show")}
        <span className="sr-only"> {caption}</span>
      </summary>
      <table className="mt-1 w-full text-xs tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-left text-soft">
          <tr className="align-bottom">
            <th scope="col">{t("date")}</th>
            <th scope="col" className="pl-3 text-right">
              {t("value")}
            </th>
            {spread && (
              <th scope="col" className="pl-3 text-right">
                {t("spread")}
              </th>
            )}
            {together && (
              <th scope="col" className="pl-3 text-right">
                {t("sittings")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <Row key={point.atMs} {...{ point, spread, together, digits }} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface RowProps {
  point: SeriesPoint;
  spread: boolean;
  together: boolean;
  digits: number;
}

function Row({ point: { atMs, untilMs, value, low, high, sittings }, spread, together, digits }: RowProps) {
  const format = useFormatter();
  const number = (figure: number) => format.number(figure, { maximumFractionDigits: digits });
  const dates = format.dateTimeRange(new Date(atMs), new Date(untilMs), { dateStyle: "medium" });
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="py-0.5 text-left font-normal whitespace-nowrap">
        {dates}
      </th>
      <td className="pl-3 text-right align-top">{number(value)}</td>
      {spread && (
        <td className="pl-3 text-right align-top">
          {number(low)}–{number(high)}
        </td>
      )}
      {together && <td className="pl-3 text-right align-top">{number(sittings)}</td>}
    </tr>
  );
}
