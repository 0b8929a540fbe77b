import { useFormatter, useTranslations } from "next-intl";
import type { ToggleEvent } from "react";
import { refusalReason } from "@/components/report/refusal-reason";
import { Button } from "@/components/ui/button";
import { Space } from "@/components/ui/space";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { Feedback } from "@/core/interview/feedback";

interface FeedbackNoteProps {
  feedback: Feedback;
  lang: string;
  /** Answers the question once more; null when something else is being asked. */
  onRedo: (() => void) | null;
}

/** In practice, what came of the answer before: one quiet line, more for who opens it. */
export function FeedbackNote({ feedback, lang, onRedo }: FeedbackNoteProps) {
  const t = useTranslations("Practice");
  const reasons = useTranslations("Report.notRated");
  const { marks, attempt } = feedback;
  return (
    <aside aria-label={t("feedback")} className="spread scroll-mb-48 pt-1 pb-3">
      <div className="border-l border-hairline pl-4 text-sm md:col-start-2">
        {marks ? (
          <details onToggle={showWhole}>
            <summary className="disclosure">
              <Summary marks={marks} attempt={attempt} />
            </summary>
            <Points marks={marks} lang={lang} />
            {marks.star && <Story star={marks.star} />}
          </details>
        ) : (
          <p className="py-1 text-soft">
            {t("notRated")}
            <Space />
            {refusalReason(feedback.notRated ?? "", reasons)}
          </p>
        )}
        {onRedo && (
          <Button look="quiet" className="mt-1" onClick={onRedo}>
            {t("redo")}
          </Button>
        )}
      </div>
    </aside>
  );
}

/** What was opened must not end below the composer. */
function showWhole({ currentTarget: details }: ToggleEvent<HTMLDetailsElement>): void {
  if (details.open) details.closest("aside")?.scrollIntoView({ block: "nearest" });
}

type Marks = NonNullable<Feedback["marks"]>;

function Summary({ marks, attempt }: { marks: Marks; attempt: number }) {
  const t = useTranslations("Practice");
  const format = useFormatter();
  const covered = marks.points.filter(({ verdict }) => verdict === "covered").length;
  return (
    <>
      {t("summary", {
        score: format.number(Math.round(marks.total)),
        covered,
        count: marks.points.length,
      })}
      {attempt > 1 && ` · ${t("attempt", { attempt })}`}
    </>
  );
}

function Points({ marks, lang }: { marks: Marks; lang: string }) {
  const terms = useTranslations("Terms");
  return (
    <ul className="mt-2 space-y-3 pb-2">
      {marks.points.map(({ id, text, weight, verdict, quote }) => (
        <li key={id} className="grid gap-x-4 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
          <VerdictMark verdict={verdict} className="self-start" />
          <div>
            <p>
              <span lang={lang}>{text}</span>{" "}
              <span className="whitespace-nowrap text-soft">{terms(`weight.${weight}`)}</span>
            </p>
            {quote && (
              <p lang={lang} className="text-soft">
                “{quote}”
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Story({ star }: { star: NonNullable<Marks["star"]> }) {
  const t = useTranslations("Practice");
  const terms = useTranslations("Terms.star");
  return (
    <p className="pb-2 text-soft">
      {star
        .map(({ component, level }) =>
          level === 1
            ? t("partMissing", { part: terms(component) })
            : t("part", { part: terms(component), level }),
        )
        .join(" · ")}
    </p>
  );
}
