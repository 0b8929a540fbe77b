import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

/** The first page of an installation that holds no guide. */
export function NoGuide({ notice }: { notice?: ReactNode }) {
  const t = useTranslations("Home");
  return (
    <main id="main" className="page">
      {notice && <div className="pt-8">{notice}</div>}
      <PageHeading title={t("noGuide")} tab={null}>
        <p className="mb-6">{t("noGuideHint")}</p>
        <ButtonLink look="primary" href="/import">
          {t("bringOwn")}
        </ButtonLink>
      </PageHeading>
    </main>
  );
}
