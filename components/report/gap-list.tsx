import { useFormatter, useTranslations } from "next-intl";
import { Space } from "@/components/ui/space";
import type { Gap, Report, ReportQuestion } from "@/core/scoring/report";
import { pointAnchor, questionAnchor, saidAnchor, starAnchor, turnAnchor } from "./citations";

interface GapListProps {
  report: Report;
  lang: string;
}

/** What to fix first, each in words, with what it costs and where it was. */
export function GapList({ report, lang }: GapListProps) {
  return (
    <ol className="space-y-6">
      {report.gaps.map((gap) => (
        <GapItem
          key={`${gap.questionId} ${gap.keyPointId} ${gap.component}`}
          gap={gap}
          report={report}
          lang={lang}
        />
      ))}
    </ol>
  );
}

function GapItem({ gap, report, lang }: { gap: Gap; report: Report; lang: string }) {
  const t = useTranslations("Report");
  const format = useFormatter();
  const index = report.questions.findIndex(({ id }) => id === gap.questionId);
  const question = report.questions[index];
  if (!question) return null;
  const place = placeOf(gap, question, index);
  const claim = question.keyPoints.find(({ id }) => id === gap.keyPointId)?.text;
  return (
    <li>
      <p className="font-serif text-lg">
        {gap.kind === "star" ? (
          t(`fix.${gap.component ?? "result"}`)
        ) : (
          <>
            {t(claim ? `gap.${gap.kind}` : "gap.unanswered")}
            <Space />
            <span lang={lang}>{claim ?? question.text}</span>
          </>
        )}
      </p>
      <p className="mt-1 text-sm text-soft">
        {t.rich(place ? "gapPlace" : "gapQuestion", {
          number: index + 1,
          question: (text) => (
            <a className="link" href={`#${questionAnchor(index)}`}>
              {text}
            </a>
          ),
          transcript: (text) => (
            <a className="link" href={`#${place}`}>
              {text}
            </a>
          ),
        })}
        {gap.cost >= 0.5 && (
          <>
            <Space />
            {t("cost", { points: format.number(gap.cost, { maximumFractionDigits: 1 }) })}
          </>
        )}
      </p>
    </li>
  );
}

/** The words it rests on, else the beginning of the answer that it is missing from; null where nothing was said. */
function placeOf(gap: Gap, question: ReportQuestion, index: number): string | null {
  const point = question.keyPoints.findIndex(({ id }) => id === gap.keyPointId);
  if (gap.evidence && gap.kind === "star" && gap.component)
    return saidAnchor(starAnchor(index, gap.component));
  if (gap.evidence && point >= 0) return saidAnchor(pointAnchor(index, point));
  const turn = question.answer.parts[0]?.turnId;
  return turn ? turnAnchor(turn) : null;
}
