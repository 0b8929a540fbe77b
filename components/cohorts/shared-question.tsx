import { useTranslations } from "next-intl";
import { askedAnchor } from "@/components/report/asked/asked-citations";
import { CriteriaList } from "@/components/report/asked/criteria-list";
import { questionAnchor } from "@/components/report/citations";
import { DeliveryLine } from "@/components/report/delivery-line";
import { Disagreements } from "@/components/report/disagreements";
import { PointList } from "@/components/report/point-list";
import { Margin, ModelAnswer, Outcome, Remarks } from "@/components/report/question-report";
import { StarStrip } from "@/components/report/star-strip";
import { Notice } from "@/components/ui/notice";
import type { AskedQuestion, ReportQuestion } from "@/core/scoring/report";

interface SharedQuestionProps {
  question: ReportQuestion;
  /** Its place in the report, from 0. */
  index: number;
  lang: string;
}

/** One question of a shared report: what was expected, what was said, and what it is worth. */
export function SharedQuestion({ question, index, lang }: SharedQuestionProps) {
  const { rating, notRated, delivery } = question;
  return (
    <article
      id={questionAnchor(index)}
      tabIndex={-1}
      className="spread landing border-t border-hairline py-10 outline-none"
    >
      <Margin question={question} index={index} hidden={false} />
      <div className="min-w-0">
        <h2 lang={lang} className="mb-5 font-serif text-lg">
          {question.text}
        </h2>
        <Outcome question={question} attempt={1} />
        {notRated && <Unrated />}
        {rating && <PointList {...{ question, rating, index, lang }} newWords={[]} />}
        {rating?.star && <StarStrip star={rating.star} answer={question.answer} index={index} />}
        <Disagreements disagreements={question.disagreements} index={index} lang={lang} />
        {rating && <Remarks rating={rating} />}
        {delivery && <DeliveryLine delivery={delivery} lang={lang} />}
        <ModelAnswer text={question.modelAnswer} lang={lang} />
      </div>
    </article>
  );
}

interface SharedAskedProps extends Omit<SharedQuestionProps, "question"> {
  question: AskedQuestion;
}

/** One question that the candidate asked, by its criteria. */
export function SharedAsked({ question: { text, rating, notRated }, index, lang }: SharedAskedProps) {
  const t = useTranslations("Asked");
  return (
    <article
      id={askedAnchor(index)}
      tabIndex={-1}
      className="spread landing border-t border-hairline py-10 outline-none"
    >
      <p className="small-caps pt-1 text-soft">{t("heading")}</p>
      <div className="min-w-0">
        <h2 lang={lang} className="mb-5 font-serif text-lg">
          {text}
        </h2>
        {notRated && <Unrated />}
        {rating?.criteria && (
          <CriteriaList criteria={rating.criteria} question={text} index={index} lang={lang} />
        )}
      </div>
    </article>
  );
}

function Unrated() {
  const t = useTranslations("Cohorts");
  return <Notice>{t("notRatedYet")}</Notice>;
}
