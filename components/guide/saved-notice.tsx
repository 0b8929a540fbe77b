"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import type { Refusal } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import type { Saved } from "./saved";

interface SavedNoticeProps {
  saved: Saved;
  onUndo: () => Promise<Refusal | null>;
}

/** Says that a change is stored, and takes it back on request. It floats, so that it is seen wherever one is reading. */
export function SavedNotice({ saved, onUndo }: SavedNoticeProps) {
  const t = useTranslations("Guide.edit");
  const [hidden, setHidden] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (saved.removed) button.current?.focus();
  }, [saved.removed]);
  const [refused, setRefused] = useState<string | null>(null);
  if (hidden) return null;
  const undo = async () => setRefused((await onUndo())?.code ?? null);
  return (
    <div className="fixed inset-x-0 bottom-4 z-20 mx-auto w-fit max-w-[calc(100vw-2rem)] rounded bg-raised px-5 py-2 shadow-float print:hidden">
      <p role="status" className="flex flex-wrap items-center gap-x-5 text-sm">
        {t("saved", { revision: saved.revision })}
        <span className="flex gap-x-5">
          <Button ref={button} look="quiet" onClick={() => void undo()}>
            {t("undo")}
          </Button>
          <Button look="quiet" onClick={() => setHidden(true)}>
            {t("dismiss")}
          </Button>
        </span>
      </p>
      {refused && <RefusalNotice code={refused} lead={t("notSaved")} />}
    </div>
  );
}
