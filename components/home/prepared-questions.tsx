import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { StartPractice } from "@/components/practice/start-practice";
import { LocalDate } from "@/components/ui/local-date";
import type { HomeGuide, PreparedQuestion } from "./home-view";

/** What the candidate means to ask: which of it was asked, when and how well, and a sitting to rehearse it. */
export function PreparedQuestions({ guide }: { guide: HomeGuide }) {
  const t = useTranslations("Asked");
  return (
    <>
      <div className="mb-3 flex justify-end">
        <StartPractice choice={{ guideId: guide.id, kind: "ask" }} look="quiet">
          {t("practise")}
        </StartPractice>
      </div>
      <ul>
        {guide.prepared.map((question) => (
          <PreparedLine key={question.id} question={question} lang={guide.language} />
        ))}
      </ul>
    </>
  );
}

function PreparedLine({ question, lang }: { question: PreparedQuestion; lang: string }) {
  const { text, times, last } = question;
  const t = useTranslations("Asked");
  const format = useFormatter();
  return (
    <li className="flex flex-wrap items-baseline justify-end gap-x-5 py-2.5 sm:flex-nowrap">
      <span lang={lang} className="min-w-0 flex-1 basis-full sm:basis-0">
        {text}
      </span>
      {last ? (
        <Link
          className="link shrink-0 text-sm tabular-nums"
          href={`/interviews/${last.interviewId}/report#asked`}
        >
          {t("lastAsked", { times })} <LocalDate at={last.askedAt} />
          {last.score !== null && `, ${format.number(Math.round(last.score))}`}
        </Link>
      ) : (
        <span className="shrink-0 text-sm text-soft">{t("neverAsked")}</span>
      )}
    </li>
  );
}
