"use client";

import { useTranslations } from "next-intl";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Button } from "@/components/ui/button";
import { useReveal } from "./use-reveal";

/** Shows every mark at once, for who would rather not rate. */
export function RevealAll({ interviewId }: { interviewId: string }) {
  const t = useTranslations("Report.own");
  const { reveal, revealing, refused } = useReveal(interviewId);
  return (
    <div className="print:hidden">
      <Button aria-disabled={revealing} onClick={() => reveal(null, null, "main")}>
        {revealing ? t("revealing") : t("revealAll")}
      </Button>
      {refused && <RefusalNotice code={refused} lead={t("refused")} />}
    </div>
  );
}
