"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { sendJson } from "@/components/request/send-json";

export interface Reveal {
  /** @param questionId null for all; @param focus id of the element to read on from */
  reveal: (questionId: string | null, ownRating: number | null, focus: string) => void;
  revealing: boolean;
  /** Code of a refusal. */
  refused: string | null;
}

/** Has the report show marks, and leads keyboard and screen reader to where they are. */
export function useReveal(interviewId: string): Reveal {
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const [revealing, startTransition] = useTransition();
  const reveal: Reveal["reveal"] = (questionId, ownRating, focus) => {
    if (revealing) return;
    setRefused(null);
    startTransition(async () => {
      const answered = await sendJson(`/api/interviews/${interviewId}/reveals`, { questionId, ownRating });
      if (!answered.ok) return setRefused(answered.refusal.code);
      document.getElementById(focus)?.focus({ preventScroll: true });
      router.refresh();
    });
  };
  return { reveal, revealing, refused };
}
