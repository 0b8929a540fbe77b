import { getTranslations } from "next-intl/server";
import { ImportGuide } from "@/components/import/import-guide";
import { PageHeading } from "@/components/ui/page-heading";
import { visit } from "../visit";

export default async function ImportPage() {
  const { rehearsal } = await visit();
  const t = await getTranslations("Import");
  return (
    <main id="main" className="page pb-16">
      <PageHeading title={t("title")}>
        <p>{t("explanation")}</p>
      </PageHeading>
      <ImportGuide model={await rehearsal.findModel()} />
    </main>
  );
}
