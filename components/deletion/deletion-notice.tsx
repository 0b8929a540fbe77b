"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Space } from "@/components/ui/space";
import type { Deletion } from "./deletion";
import { useUndoing } from "./use-undoing";

interface DeletionNoticeProps {
  deletion: Deletion;
  /** The page without the notice. */
  back: string;
}

/** Says what was just deleted; undoing it is one key away. */
export function DeletionNotice({ deletion, back }: DeletionNoticeProps) {
  const t = useTranslations("Deletion");
  const format = useFormatter();
  const button = useRef<HTMLButtonElement>(null);
  const { undo, undoing, refused } = useUndoing(deletion.id, back);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="spread mb-8">
      <div className="space-y-3 md:col-start-2">
        <Notice
          action={
            <Button ref={button} className="text-sm" aria-disabled={undoing} onClick={undo}>
              {undoing ? t("undoing") : t("undo")}
            </Button>
          }
        >
          {t(`deleted.${deletion.kind}`, { guides: deletion.guides, interviews: deletion.interviews })}
          <Space />
          {t("until", { time: format.dateTime(new Date(deletion.undoUntil), { timeStyle: "short" }) })}
        </Notice>
        {refused && <RefusalNotice code={refused} lead={t("notUndone")} />}
      </div>
    </div>
  );
}
