import { useFormatter, useTranslations } from "next-intl";
import { useSignedNumber } from "@/components/ui/use-signed-number";
import type { ReportQuestion } from "@/core/scoring/report";
import { AttemptChangeList } from "./attempt-change-list";
import type { PreviousView } from "./question-review";
import { type DiffStretch, diffWords } from "./word-diff";

interface PreviousAttemptProps {
  interviewId: string;
  question: ReportQuestion;
  previous: PreviousView;
  /** Shown at once where the interview was held for it. */
  open: boolean;
  lang: string;
}

/** This answer beside the one before: what the marks did, and the words, with what each has alone. */
export function PreviousAttempt({ interviewId, question, previous, open, lang }: PreviousAttemptProps) {
  const t = useTranslations("Report.previous");
  const format = useFormatter();
  const here = previous.interviewId === interviewId;
  const date = format.dateTime(new Date(previous.startedAt), { dateStyle: "medium", timeStyle: "short" });
  return (
    <details className="mt-5" open={open}>
      <summary className="disclosure text-sm">{t("title")}</summary>
      <div className="mt-2 border-l border-hairline pl-5">
        <p className="text-sm text-soft">
          {here ? t("here") : t("at", { date })}
          {!here && (
            <>
              {" · "}
              <a className="link" href={`/interviews/${previous.interviewId}/report`}>
                {t("open")}
              </a>
            </>
          )}
        </p>
        <Points previous={previous} total={question.rating?.total ?? null} />
        {previous.changes && <AttemptChangeList changes={previous.changes} question={question} lang={lang} />}
        <Words before={previous.text} question={question} lang={lang} />
      </div>
    </details>
  );
}

function Points({ previous, total }: { previous: PreviousView; total: number | null }) {
  const t = useTranslations("Report.previous");
  const format = useFormatter();
  const signed = useSignedNumber();
  if (!previous.changes || previous.total === null || total === null) {
    return <p className="mt-3">{t("notComparable")}</p>;
  }
  const [before, after] = [Math.round(previous.total), Math.round(total)];
  const points = signed(after - before);
  return (
    <p className="mt-3">
      {t("points", { before: format.number(before), after: format.number(after), points })}
    </p>
  );
}

function Words({ before, question, lang }: { before: string; question: ReportQuestion; lang: string }) {
  const t = useTranslations("Report.previous");
  const after = question.answer.parts.map(({ text }) => text).join("\n\n");
  const diff = diffWords(before, after, lang);
  return (
    <div className="mt-5 grid gap-x-8 gap-y-5 text-sm sm:grid-cols-2">
      <Column heading={t("before")} stretches={diff.before} lang={lang} mark="del" />
      <Column heading={t("now")} stretches={diff.after} lang={lang} mark="ins" />
    </div>
  );
}

interface ColumnProps {
  heading: string;
  stretches: readonly DiffStretch[];
  lang: string;
  mark: "del" | "ins";
}

function Column({ heading, stretches, lang, mark: Mark }: ColumnProps) {
  let start = 0;
  return (
    <div className="min-w-0">
      <h4 className="small-caps text-soft">{heading}</h4>
      <p lang={lang} className="mt-1 whitespace-pre-line">
        {stretches.map(({ text, own }) => {
          const key = start;
          start += text.length;
          return own && text.trim() !== "" ? (
            <Mark key={key} className={marks[Mark]}>
              {text}
            </Mark>
          ) : (
            <span key={key}>{text}</span>
          );
        })}
      </p>
    </div>
  );
}

/** What went is soft and dotted, what came is underlined: to be told apart without the colour. */
const marks = {
  del: "text-soft underline decoration-edge decoration-dotted underline-offset-4",
  ins: "text-accent underline decoration-1 underline-offset-4",
} as const;
