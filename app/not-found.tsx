import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

export default function NotFound() {
  const t = useTranslations("NotFound");
  return (
    <main id="main" className="page">
      <PageHeading title={t("title")}>
        <p className="mb-6">{t("hint")}</p>
        <ButtonLink href="/">{t("home")}</ButtonLink>
      </PageHeading>
    </main>
  );
}
