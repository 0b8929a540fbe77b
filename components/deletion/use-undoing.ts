"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { focusHeading } from "@/components/layout/focus-heading";
import { sendJson } from "@/components/request/send-json";

/** Brings back what was deleted, and shows a page as it is then. @param back the page to show */
export function useUndoing(deletionId: string, back: string) {
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const [undoing, startTransition] = useTransition();
  const undo = () => {
    if (undoing) return;
    startTransition(async () => {
      const answered = await sendJson(`/api/deletions/${deletionId}/undo`, {});
      setRefused(answered.ok ? null : answered.refusal.code);
      if (!answered.ok) return;
      focusHeading();
      router.replace(back);
      router.refresh();
    });
  };
  return { undo, undoing, refused };
}
