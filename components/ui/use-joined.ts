import { useTranslations } from "next-intl";

/** Joins names with a comma as the interface's language has it; those that are empty are left out. */
export function useJoined(): (parts: readonly string[]) => string {
  const t = useTranslations("Common");
  return (parts) =>
    parts.filter(Boolean).reduce((one, other) => (one ? t("joined", { one, other }) : other), "");
}
