"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { sendJson } from "@/components/request/send-json";
import type { Deletion } from "./deletion";

/**
 * Deletes by a request and goes where the deletion can be undone.
 * @param then the page to go to, told of the deletion in `?deleted=`
 * @returns `refused` is the code of a refusal
 */
export function useDeleting(url: string, then: string) {
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const [deleting, startTransition] = useTransition();
  const deleteIt = () => {
    if (deleting) return;
    startTransition(async () => {
      const answered = await sendJson<Deletion>(url, {}, "DELETE");
      setRefused(answered.ok ? null : answered.refusal.code);
      if (!answered.ok) return;
      router.push(`${then}${then.includes("?") ? "&" : "?"}deleted=${answered.body.id}`);
      router.refresh();
    });
  };
  return { deleteIt, deleting, refused };
}
