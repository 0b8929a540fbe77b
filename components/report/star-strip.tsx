import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Space } from "@/components/ui/space";
import { type StarComponent, starComponents } from "@/core/guide/guide";
import type { LevelRating, Rating } from "@/core/scoring/rating";
import type { ReportQuestion } from "@/core/scoring/report";
import { saidAnchor, starAnchor } from "./citations";
import { spanOf } from "./star-spans";

interface StarStripProps {
  star: NonNullable<Rating["star"]>;
  answer: ReportQuestion["answer"];
  index: number;
}

/** The four parts of a story over the length of the answer: where each is told, how well, and which is missing. */
export function StarStrip({ star, answer, index }: StarStripProps) {
  const t = useTranslations("Report");
  const terms = useTranslations("Terms.star");
  const missing = starComponents.filter((component) => star[component].level === 1);
  return (
    <div className="mt-6 print:break-inside-avoid">
      <h4 className="text-sm text-soft">{t("star")}</h4>
      <p className="text-xs text-soft">{t("starSpans")}</p>
      <ul className="mt-2">
        {starComponents.map((component) => (
          <Lane
            key={component}
            component={component}
            rating={star[component]}
            parts={answer.parts}
            id={starAnchor(index, component)}
          />
        ))}
      </ul>
      {missing.map((component) => (
        <p key={component} className="mt-3">
          <span className="font-medium">{t("missing", { part: terms(component) })}</span>
          <Space />
          {t(`fix.${component}`)}
        </p>
      ))}
    </div>
  );
}

interface LaneProps {
  component: StarComponent;
  rating: LevelRating;
  parts: ReportQuestion["answer"]["parts"];
  id: string;
}

function Lane({ component, rating, parts, id }: LaneProps) {
  const t = useTranslations("Report");
  const terms = useTranslations("Terms.star");
  const missing = rating.level === 1;
  return (
    <li
      id={id}
      className="landing grid grid-cols-[5.5rem_minmax(0,1fr)_4rem] items-center gap-x-4 py-1 text-sm"
    >
      {rating.evidence ? (
        <a className="link justify-self-start" href={`#${saidAnchor(id)}`} title={t("toTranscript")}>
          {terms(component)}
        </a>
      ) : (
        <span>{terms(component)}</span>
      )}
      <Told rating={rating} parts={parts} />
      <span className={clsx("text-right", missing ? "font-medium text-brick" : "text-soft")}>
        {missing ? t("levelMissing") : t("level", { level: rating.level })}
      </span>
    </li>
  );
}

/** A stretch on the line that the answer is; a short quote stays wide enough to be seen. */
function Told({ rating, parts }: Pick<LaneProps, "rating" | "parts">) {
  const span = rating.evidence && spanOf(rating.evidence, parts);
  return (
    <span className="bar-rest relative block h-1 rounded-full" aria-hidden="true">
      {span && (
        <span
          className="bar absolute inset-y-0 min-w-1 rounded-full"
          style={{ left: `${span.from * 100}%`, width: `${(span.to - span.from) * 100}%` }}
        />
      )}
    </span>
  );
}
