"use client";

import { useTranslations } from "next-intl";
import { useDeleting } from "@/components/deletion/use-deleting";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Button, buttonClass } from "@/components/ui/button";

/** Takes the report out of the product: as a file, on paper, or for good. */
export function ReportActions({ interviewId }: { interviewId: string }) {
  const t = useTranslations("Report");
  const url = `/api/interviews/${interviewId}`;
  const { deleteIt, deleting, refused } = useDeleting(url, "/interviews");
  return (
    <div className="mt-8 print:hidden">
      <section aria-label={t("getOut")} className="flex flex-wrap items-center gap-x-6 text-sm">
        <a className={buttonClass("quiet")} href={`${url}/export/markdown`} download>
          {t("saveMarkdown")}
        </a>
        <a className={buttonClass("quiet")} href={`${url}/export/json`} download>
          {t("saveJson")}
        </a>
        <Button look="quiet" onClick={() => window.print()}>
          {t("print")}
        </Button>
        <Button look="quiet" aria-disabled={deleting} onClick={deleteIt}>
          {t("delete")}
        </Button>
      </section>
      {refused && <RefusalNotice code={refused} lead={t("notDeleted")} />}
    </div>
  );
}
