"use client";

import { Dialog } from "@base-ui/react/dialog";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { ShortcutList } from "./shortcut-list";
import { ShortcutSwitch } from "./shortcut-switch";

interface ShortcutSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** All keyboard shortcuts over the page. Default export, so that it can be loaded on demand. */
export default function ShortcutSheet({ open, onOpenChange }: ShortcutSheetProps) {
  const t = useTranslations("Shortcuts");
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-30 bg-shade transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-30 max-h-[calc(100dvh-3rem)] w-[42rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded bg-raised p-6 shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
          <div className="flex items-baseline justify-between gap-6">
            <Dialog.Title className="font-serif text-lg">{t("title")}</Dialog.Title>
            <Dialog.Close className={buttonClass("quiet")}>{t("close")}</Dialog.Close>
          </div>
          <Dialog.Description className="mt-1 mb-5 text-sm text-soft">{t("hint")}</Dialog.Description>
          <ShortcutList />
          <div className="mt-6 border-t border-hairline pt-4 text-sm">
            <ShortcutSwitch />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
