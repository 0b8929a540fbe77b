import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { ReportView } from "../report-view";
import { AskedReport } from "./asked-report";
import { PreparedList } from "./prepared-list";

/** What the candidate asked: each question by six criteria, and which of the prepared ones were among them. */
export function AskedSection({ view }: { view: ReportView }) {
  const t = useTranslations("Asked");
  const { asked, prepared } = view;
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked" className="sr-only">
        {t("heading")}
      </h2>
      {asked.map((question, index) => (
        <AskedReport key={question.turnId} view={view} question={question} index={index} />
      ))}
      {prepared.length > 0 && (
        <Section label={t("prepared")}>
          <PreparedList asked={asked} prepared={prepared} lang={view.settings.language} />
        </Section>
      )}
    </section>
  );
}
