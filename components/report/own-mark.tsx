import { useFormatter, useTranslations } from "next-intl";
import { Space } from "@/components/ui/space";
import { judge, type QuestionReview } from "./question-review";

/** The candidate's own mark against the rater's, calibrated to the interviewers' scale. */
export function OwnMark({ ownRating, mark }: Pick<QuestionReview, "ownRating" | "mark">) {
  const t = useTranslations("Report.own");
  const format = useFormatter();
  if (ownRating === null) return null;
  return (
    <p className="mb-4 text-sm print:break-after-avoid">
      {mark === null ? (
        t("yoursAlone", { own: ownRating })
      ) : (
        <>
          {t("yours", { own: ownRating, mark: format.number(mark, { maximumFractionDigits: 1 }) })}
          <Space />
          {t(`judged.${judge(ownRating, mark)}`)}
        </>
      )}
    </p>
  );
}
