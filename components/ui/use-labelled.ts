import { useTranslations } from "next-intl";

/** A label and what it labels, with a colon as the interface's language has it. */
export function useLabelled(): (label: string, value: string) => string {
  const t = useTranslations("Common");
  return (label, value) => t("labelled", { label, value });
}
