import { useTranslations } from "next-intl";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { AttemptChanges } from "@/core/scoring/compare-attempts";
import type { ReportQuestion } from "@/core/scoring/report";

interface AttemptChangeListProps {
  changes: AttemptChanges;
  question: ReportQuestion;
  lang: string;
}

/** The key points and STAR parts that were rated otherwise than the time before. */
export function AttemptChangeList({ changes, question, lang }: AttemptChangeListProps) {
  const t = useTranslations("Report.previous");
  const terms = useTranslations("Terms.star");
  const { verdicts, levels } = changes;
  if (verdicts.length + levels.length === 0) return <p className="mt-2 text-sm text-soft">{t("same")}</p>;
  return (
    <ul className="mt-3 space-y-2 text-sm">
      {verdicts.map(({ keyPointId, before, after }) => (
        <li key={keyPointId}>
          <span className="flex flex-wrap items-center gap-x-2">
            {before === null ? (
              <span className="text-soft">{t("noVerdict")}</span>
            ) : (
              <VerdictMark verdict={before} />
            )}
            <span aria-hidden="true">→</span>
            <VerdictMark verdict={after} />
          </span>
          <span lang={lang}>{question.keyPoints.find(({ id }) => id === keyPointId)?.text}</span>
        </li>
      ))}
      {levels.map(({ component, before, after }) => (
        <li key={component}>{t("levels", { part: terms(component), before, after })}</li>
      ))}
    </ul>
  );
}
