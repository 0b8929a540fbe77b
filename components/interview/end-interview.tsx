"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";

const ConfirmDialog = lazy(() => import("@/components/ui/confirm-dialog"));

/** Ending can't be undone, so it is asked again. The dialog is loaded when it is first wanted. */
export function EndInterview({ onEnd }: { onEnd: () => void }) {
  const t = useTranslations("Interview");
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        aria-haspopup="dialog"
        data-shortcut="end"
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        {t("act.stop")}
      </Button>
      {asked && (
        <Suspense>
          <ConfirmDialog
            open={open}
            onOpenChange={setOpen}
            title={t("end.title")}
            description={t("end.description")}
            confirm={t("end.confirm")}
            cancel={t("end.cancel")}
            onConfirm={onEnd}
          />
        </Suspense>
      )}
    </>
  );
}
