import { useFormatter, useTranslations } from "next-intl";
import { StartPractice } from "@/components/practice/start-practice";
import { PlainText } from "@/components/ui/plain-text";
import { Space } from "@/components/ui/space";
import type { Rating } from "@/core/scoring/rating";
import type { ReportQuestion } from "@/core/scoring/report";
import { BetterAnswer } from "./better/better-answer";
import { questionAnchor } from "./citations";
import { DeliveryLine } from "./delivery-line";
import { Disagreements } from "./disagreements";
import { NotRated } from "./not-rated";
import { OtherRatings } from "./other-ratings";
import { OwnMark } from "./own-mark";
import { OwnRating } from "./own-rating";
import { PointList } from "./point-list";
import { PreviousAttempt } from "./previous-attempt";
import type { ReportView } from "./report-view";
import { Said } from "./said";
import { SelfCheck } from "./self-check";
import { StarStrip } from "./star-strip";

interface QuestionReportProps {
  view: ReportView;
  question: ReportQuestion;
  /** Its place in the report, from 0. */
  index: number;
  lang: string;
}

/** One asked question: what was expected, what was said, and what it is worth. */
export function QuestionReport({ view, question, index, lang }: QuestionReportProps) {
  const review = view.reviews[question.id];
  const hidden = review?.hidden ?? false;
  return (
    <article
      id={questionAnchor(index)}
      tabIndex={-1}
      data-step
      className="spread landing border-t border-hairline py-10 outline-none"
    >
      <Margin question={question} index={index} hidden={hidden} />
      <div className="min-w-0">
        <h3 lang={lang} className="mb-5 font-serif text-lg print:break-after-avoid">
          {question.text}
        </h3>
        <Outcome question={question} attempt={review?.attempt ?? 1} />
        {hidden ? (
          <Unmarked view={view} question={question} index={index} lang={lang} />
        ) : (
          <Marked view={view} question={question} index={index} lang={lang} />
        )}
      </div>
    </article>
  );
}

/** Before the marks: the candidate's own words, and what they think of them. */
function Unmarked({ view, question, index, lang }: QuestionReportProps) {
  return (
    <>
      <OwnRating interviewId={view.id} questionId={question.id} anchor={questionAnchor(index)} />
      <Said answer={question.answer} lang={lang} />
    </>
  );
}

function Marked({ view, question, index, lang }: QuestionReportProps) {
  const { rating, notRated } = question;
  const review = view.reviews[question.id];
  return (
    <>
      {review && <OwnMark ownRating={review.ownRating} mark={review.mark} />}
      {notRated && <NotRated interviewId={view.id} questionId={question.id} notRated={notRated} />}
      {notRated?.status === "refused" && (
        <SelfCheck interviewId={view.id} {...{ question, index, lang }} asked={review?.selfCheck ?? false} />
      )}
      {rating && (
        <PointList
          question={question}
          rating={rating}
          index={index}
          lang={lang}
          newWords={view.better[question.id]?.inGuide?.pointsWithNewWords ?? []}
        />
      )}
      {rating?.star && <StarStrip star={rating.star} answer={question.answer} index={index} />}
      <Disagreements disagreements={question.disagreements} index={index} lang={lang} />
      {rating && <Remarks rating={rating} />}
      <OtherRatings interviewId={view.id} question={question} />
      {question.delivery && <DeliveryLine delivery={question.delivery} lang={lang} />}
      {review?.previous && (
        <PreviousAttempt
          interviewId={view.id}
          question={question}
          previous={review.previous}
          open={view.settings.kind === "question"}
          lang={lang}
        />
      )}
      <BetterAnswer view={view} questionId={question.id} lang={lang} />
      <ModelAnswer text={question.modelAnswer} lang={lang} open={notRated?.status === "refused"} />
      <Again view={view} questionId={question.id} />
    </>
  );
}

function Again({ view: { guide, settings }, questionId }: { view: ReportView; questionId: string }) {
  const t = useTranslations("Practice");
  const { persona, language } = settings;
  return (
    <div className="mt-5 print:hidden">
      <StartPractice
        choice={{ guideId: guide.id, kind: "question", subject: questionId, persona, language }}
        className="text-sm"
      >
        {t("again")}
      </StartPractice>
    </div>
  );
}

/** What kind of question it was, and its mark. */
export function Margin({
  question,
  index,
  hidden,
}: {
  question: ReportQuestion;
  index: number;
  hidden: boolean;
}) {
  const t = useTranslations("Report");
  const terms = useTranslations("Terms");
  const format = useFormatter();
  const total = question.outcome === "answered" ? question.rating?.total : 0;
  return (
    <div className="flex items-baseline justify-between gap-4 md:block print:break-inside-avoid print:break-after-avoid">
      <p className="small-caps pt-1 text-soft">
        {terms(`kind.${question.kind}`)}
        <span className="block font-normal tracking-normal normal-case">
          {t("question", { number: index + 1 })}
        </span>
      </p>
      {total !== undefined && !hidden && (
        <p className="font-serif text-xl md:mt-2">
          <span className="sr-only">{t("score")} </span>
          {format.number(Math.round(total))}
        </p>
      )}
    </div>
  );
}

/** What is to be known besides the marks: left out, helped, answered again. */
export function Outcome({ question, attempt }: { question: ReportQuestion; attempt: number }) {
  const t = useTranslations("Report");
  return (
    <p className="mb-4 text-sm text-soft empty:hidden print:break-after-avoid">
      {question.outcome !== "answered" && t(`outcome.${question.outcome}`)}
      {question.hints > 0 && (
        <>
          {t("hints", { count: question.hints })}
          <Space />
        </>
      )}
      {attempt > 1 && t("redone", { attempt })}
    </p>
  );
}

/** How the total comes about where it has two parts, and what was noticed about the manner of answering. */
export function Remarks({ rating }: { rating: Rating }) {
  const t = useTranslations("Report");
  const round = (score: number) => Math.round(score);
  const second = rating.starScore ?? rating.orderScore;
  return (
    <>
      {second !== null && (
        <p className="mt-6 text-sm text-soft">
          {t(rating.starScore === null ? "partsOrder" : "partsStar", {
            content: round(rating.content),
            second: round(second),
          })}
        </p>
      )}
      {rating.flags.map((flag) => (
        <p key={flag} className="mt-3 text-sm">
          {t(`flag.${flag}`)}
        </p>
      ))}
    </>
  );
}

/** What the guide says to it, to be opened. */
export function ModelAnswer({ text, lang, open = false }: { text: string; lang: string; open?: boolean }) {
  const t = useTranslations("Report");
  if (!text) return null;
  return (
    <details className="mt-5" open={open}>
      <summary className="disclosure text-sm">{t("modelAnswer")}</summary>
      <div className="mt-2 border-l border-hairline pl-5">
        <PlainText lang={lang}>{text}</PlainText>
      </div>
    </details>
  );
}
