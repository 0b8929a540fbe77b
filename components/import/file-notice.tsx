import { useTranslations } from "next-intl";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Notice } from "@/components/ui/notice";
import { Space } from "@/components/ui/space";
import type { FileReading } from "./use-file";

const problems = ["encrypted", "damaged", "no-text", "too-large", "unknown-kind"] as const;

/** That a file is being read, or why it was not. */
export function FileNotice({ reading, refusal }: Pick<FileReading, "reading" | "refusal">) {
  const t = useTranslations("Import.draft");
  const problem = problems.find((one) => one === refusal?.problem);
  if (reading) return <Notice>{t("readingFile")}</Notice>;
  if (problem) {
    return (
      <Notice tone="error">
        {t("notRead")}
        <Space />
        {t(`problem.${problem}`)}
      </Notice>
    );
  }
  return refusal && <RefusalNotice code={refusal.code} lead={t("notRead")} />;
}
