import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const known = [
  "unreachable",
  "unavailable",
  "conflict",
  "cohort-full",
  "not-found",
  "invalid-input",
  "forbidden",
  "signed-out",
  "too-many-requests",
  "limit-reached",
] as const;

/** What did not work about accounts, and what to do. */
export function AccountRefusal({ code }: { code: string }) {
  const t = useTranslations("Accounts.refused");
  return <Notice tone="error">{t(known.find((one) => one === code) ?? "unknown")}</Notice>;
}
