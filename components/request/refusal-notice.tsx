import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Space } from "@/components/ui/space";

const known = [
  "unreachable",
  "unavailable",
  "conflict",
  "not-found",
  "signed-out",
  "invalid-input",
  "not-supported",
  "nothing-to-ask",
  "budget-spent",
  "not-markdown",
  "guide-too-large",
  "no-answer",
  "changed-elsewhere",
  "too-many-requests",
  "limit-reached",
] as const;

interface RefusalNoticeProps {
  /** Code of a refused request. */
  code: string;
  /** What could not be done, as a sentence. */
  lead: string;
  action?: React.ReactNode;
}

/** What did not work and what to do about it, in the reader's language. */
export function RefusalNotice({ code, lead, action }: RefusalNoticeProps) {
  const t = useTranslations("Errors");
  return (
    <Notice tone="error" action={action}>
      {lead}
      <Space />
      {t(known.find((one) => one === code) ?? "unknown")}
    </Notice>
  );
}
