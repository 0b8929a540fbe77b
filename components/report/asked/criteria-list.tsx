import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type AskCriterion, askCriteria } from "@/core/scoring/assessment";
import type { LevelRating, Rating } from "@/core/scoring/rating";
import { Quote } from "../quote";
import { criterionAnchor } from "./asked-citations";

interface CriteriaListProps {
  criteria: NonNullable<Rating["criteria"]>;
  question: string;
  index: number;
  lang: string;
}

/** The six criteria, each with its level in words and, where it rests on a part of the question, that part. */
export function CriteriaList({ criteria, question, index, lang }: CriteriaListProps) {
  return (
    <ul className="mt-6 space-y-3">
      {askCriteria.map((name) => (
        <CriterionLine
          key={name}
          name={name}
          rating={criteria[name]}
          quoted={isPart(criteria[name], question)}
          id={criterionAnchor(index, name)}
          lang={lang}
        />
      ))}
    </ul>
  );
}

/** A quote of the whole question says nothing more than the question above. */
function isPart({ evidence }: LevelRating, question: string): boolean {
  return evidence !== null && evidence.quote.length < question.trim().length - 1;
}

interface CriterionLineProps {
  name: AskCriterion;
  rating: LevelRating;
  quoted: boolean;
  id: string;
  lang: string;
}

function CriterionLine({ name, rating, quoted, id, lang }: CriterionLineProps) {
  const t = useTranslations("Asked");
  const report = useTranslations("Report");
  return (
    <li id={id} className="landing grid gap-x-4 text-sm sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <div>
        <p className="flex items-baseline justify-between gap-3 sm:block">
          <span>{t(`criterion.${name}`)}</span>
          <span className="sr-only">, </span>
          <span className="text-soft sm:sr-only">{report("level", { level: rating.level })}</span>
        </p>
        <LevelBar level={rating.level} />
      </div>
      <div>
        <p className={clsx(rating.level === 1 && "text-brick")}>{t(`level.${name}.${rating.level}`)}</p>
        {quoted && rating.evidence && (
          <p>
            <Quote evidence={rating.evidence} id={id} lang={lang} />
          </p>
        )}
      </div>
    </li>
  );
}

function LevelBar({ level }: { level: LevelRating["level"] }) {
  return (
    <span className="mt-1.5 mb-1 grid grid-cols-5 gap-0.5" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((step) => (
        <span key={step} className={clsx("h-1 rounded-full", step <= level ? "bar" : "bar-rest")} />
      ))}
    </span>
  );
}
