"use client";

import { useFormatter, useTranslations } from "next-intl";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Button } from "@/components/ui/button";
import { Space } from "@/components/ui/space";
import type { Deletion } from "./deletion";
import { useUndoing } from "./use-undoing";

interface RecentDeletionsProps {
  deletions: readonly Deletion[];
  /** The page to show after one was brought back. */
  back: string;
}

/** What was deleted lately and can still be brought back. */
export function RecentDeletions({ deletions, back }: RecentDeletionsProps) {
  const t = useTranslations("Deletion");
  if (deletions.length === 0) return null;
  return (
    <section aria-labelledby="recently-deleted">
      <h3 id="recently-deleted" className="mb-2">
        {t("recent")}
      </h3>
      <ul className="border-t border-hairline text-sm">
        {deletions.map((deletion) => (
          <Line key={deletion.id} deletion={deletion} back={back} />
        ))}
      </ul>
    </section>
  );
}

function Line({ deletion, back }: { deletion: Deletion; back: string }) {
  const t = useTranslations("Deletion");
  const format = useFormatter();
  const { undo, undoing, refused } = useUndoing(deletion.id, back);
  const { guides, interviews, undoUntil } = deletion;
  const time = format.dateTime(new Date(undoUntil), { timeStyle: "short" });
  return (
    <li className="border-b border-hairline py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <span>
          {t(`deleted.${deletion.kind}`, { guides, interviews })}
          <Space />
          <span className="text-soft">{t("gone", { time })}</span>
        </span>
        <Button look="quiet" aria-disabled={undoing} onClick={undo}>
          {undoing ? t("undoing") : t("undo")}
        </Button>
      </div>
      {refused && <RefusalNotice code={refused} lead={t("notUndone")} />}
    </li>
  );
}
