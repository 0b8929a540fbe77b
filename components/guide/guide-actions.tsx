import Link from "next/link";
import { useTranslations } from "next-intl";
import { DeleteDialog } from "@/components/deletion/delete-dialog";

interface GuideActionsProps {
  guideId: string;
}

/** What can be done with a guide as a whole. */
export function GuideActions({ guideId }: GuideActionsProps) {
  const t = useTranslations("Guide.actions");
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-6 text-sm print:hidden">
      <Link className="link py-1 touch:py-2.5" href={`/?guide=${guideId}`}>
        {t("practise")}
      </Link>
      <a className="link py-1 touch:py-2.5" href={`/api/guides/${guideId}/markdown`} download>
        {t("export")}
      </a>
      <Link className="link py-1 touch:py-2.5" href="/import">
        {t("import")}
      </Link>
      <DeleteDialog
        url={`/api/guides/${guideId}`}
        then="/"
        words={{
          button: t("delete"),
          title: t("deleteTitle"),
          description: t("deleteDescription"),
          confirm: t("deleteConfirm"),
          cancel: t("deleteCancel"),
          refused: t("notDeleted"),
        }}
      />
    </div>
  );
}
