"use client";

import { lazy, Suspense, useState } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Button, type ButtonLook } from "@/components/ui/button";
import { useDeleting } from "./use-deleting";

const ConfirmDialog = lazy(() => import("@/components/ui/confirm-dialog"));

interface DeleteDialogProps {
  url: string;
  /** The page to go to afterwards. */
  then: string;
  look?: ButtonLook;
  words: {
    button: string;
    title: string;
    description: string;
    confirm: string;
    cancel: string;
    refused: string;
  };
}

/** Deletes what much hangs on, after asking. The dialog is loaded when it is first wanted. */
export function DeleteDialog({ url, then, words, look = "quiet" }: DeleteDialogProps) {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const { deleteIt, deleting, refused } = useDeleting(url, then);
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <Button look={look} aria-haspopup="dialog" aria-disabled={deleting} onClick={ask}>
        {words.button}
      </Button>
      {refused && <RefusalNotice code={refused} lead={words.refused} />}
      {asked && (
        <Suspense>
          <ConfirmDialog
            open={open}
            onOpenChange={setOpen}
            title={words.title}
            description={words.description}
            confirm={words.confirm}
            cancel={words.cancel}
            onConfirm={deleteIt}
          />
        </Suspense>
      )}
    </>
  );
}
