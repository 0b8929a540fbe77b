import { useTranslations } from "next-intl";
import type { ReportQuestion } from "@/core/scoring/report";

/** The candidate's own words to one question, to be opened. */
export function Said({
  answer,
  lang,
  open = false,
}: {
  answer: ReportQuestion["answer"];
  lang: string;
  open?: boolean;
}) {
  const t = useTranslations("Report.own");
  return (
    <details className="mt-4" open={open}>
      <summary className="disclosure text-sm">{t("said")}</summary>
      <div lang={lang} className="mt-2 space-y-3 border-l border-hairline pl-5 text-sm whitespace-pre-line">
        {answer.parts.map(({ turnId, text }) => (
          <p key={turnId}>{text}</p>
        ))}
      </div>
    </details>
  );
}
