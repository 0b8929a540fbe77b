import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

/** An interview shows no marks before it is over. */
export function StillRunning({ id }: { id: string }) {
  const t = useTranslations("Report");
  return (
    <main id="main" className="page">
      <PageHeading title={t("stillRunning")}>
        <p className="mb-6">{t("stillRunningHint")}</p>
        <ButtonLink look="primary" href={`/interviews/${id}`}>
          {t("backToInterview")}
        </ButtonLink>
      </PageHeading>
    </main>
  );
}
