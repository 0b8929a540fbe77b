"use client";

import { useTranslations } from "next-intl";
import { useDeleting } from "@/components/deletion/use-deleting";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Button } from "@/components/ui/button";

interface DeleteInterviewProps {
  id: string;
  /** Which one, in words. */
  name: string;
  /** The page to go to afterwards, where it can be undone. */
  then: string;
}

/** Deletes a sitting at once, for it can be undone. */
export function DeleteInterview({ id, name, then }: DeleteInterviewProps) {
  const t = useTranslations("Interviews");
  const { deleteIt, deleting, refused } = useDeleting(`/api/interviews/${id}`, then);
  return (
    <span className="relative z-10 print:hidden">
      <Button look="quiet" aria-label={t("deleteOne", { name })} aria-disabled={deleting} onClick={deleteIt}>
        {deleting ? t("deleting") : t("delete")}
      </Button>
      {refused && <RefusalNotice code={refused} lead={t("notDeleted")} />}
    </span>
  );
}
