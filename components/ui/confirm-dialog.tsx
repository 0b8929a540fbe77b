"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import { buttonClass } from "./button";

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
}

/** Asks before something that can't be undone. Default export, so that it can be loaded on demand. */
export default function ConfirmDialog({ open, onOpenChange, onConfirm, ...words }: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-30 bg-shade transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <AlertDialog.Popup className="fixed top-1/3 left-1/2 z-30 w-96 max-w-[calc(100vw-3rem)] -translate-x-1/2 rounded bg-raised p-6 shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
          <AlertDialog.Title className="font-serif text-lg">{words.title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-sm text-soft">
            {words.description}
          </AlertDialog.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-3 text-sm">
            <AlertDialog.Close className={buttonClass("secondary")}>{words.cancel}</AlertDialog.Close>
            <AlertDialog.Close className={buttonClass("danger")} onClick={onConfirm}>
              {words.confirm}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
