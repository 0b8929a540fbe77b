import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Space } from "@/components/ui/space";
import type { ReportQuestion } from "@/core/scoring/report";
import { refusalReason } from "./refusal-reason";
import { RetryRating } from "./retry-rating";

interface NotRatedProps {
  interviewId: string;
  questionId: string;
  notRated: NonNullable<ReportQuestion["notRated"]>;
}

/** Why there is no rating, and a way to get one; never a number in its place. */
export function NotRated({ interviewId, questionId, notRated }: NotRatedProps) {
  const t = useTranslations("Report.notRated");
  if (notRated.status === "pending") return <Notice>{t("pending")}</Notice>;
  if (notRated.status === "refused") {
    return (
      <Notice tone="warning">
        {t("refused")}
        <Space />
        {refusalReason(notRated.reason, t)}
      </Notice>
    );
  }
  return (
    <Notice tone="warning" action={<RetryRating interviewId={interviewId} questionId={questionId} />}>
      {t("failed")}
      <Space />
      {notRated.reason}
    </Notice>
  );
}
