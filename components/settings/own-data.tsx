import { useTranslations } from "next-intl";
import { DeleteDialog } from "@/components/deletion/delete-dialog";
import type { Deletion } from "@/components/deletion/deletion";
import { RecentDeletions } from "@/components/deletion/recent-deletions";
import { buttonClass } from "@/components/ui/button";

interface OwnDataProps {
  /** What can still be brought back, newest first. */
  deletions: readonly Deletion[];
}

/** All that is stored: to take along, to delete, to bring back. */
export function OwnData({ deletions }: OwnDataProps) {
  const t = useTranslations("Settings");
  return (
    <div className="space-y-5">
      <p>{t("dataHint")}</p>
      <div>
        <a className={buttonClass("secondary")} href="/api/export" download>
          {t("export")}
        </a>
        <p className="mt-2 text-sm text-soft">{t("exportHint")}</p>
      </div>
      <DeleteDialog
        url="/api/data"
        then="/settings"
        look="danger"
        words={{
          button: t("deleteAll"),
          title: t("deleteAllTitle"),
          description: t("deleteAllDescription"),
          confirm: t("deleteAllConfirm"),
          cancel: t("deleteAllCancel"),
          refused: t("notDeleted"),
        }}
      />
      <RecentDeletions deletions={deletions} back="/settings" />
    </div>
  );
}
