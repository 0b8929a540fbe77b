"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState, useTransition } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { sendJson } from "@/components/request/send-json";
import { useNewId } from "@/components/request/use-new-id";
import { Button, type ButtonLook } from "@/components/ui/button";
import type { InterviewSettings } from "@/core/interview/settings";

/** What is practised, of which guide, with whom; the rest has defaults. */
export interface PracticeChoice extends Partial<Pick<InterviewSettings, "persona" | "language">> {
  guideId: string;
  kind: InterviewSettings["kind"];
  /** A topic's name or a question's id. */
  subject?: string;
}

/** What a start is refused for is that there is nothing to ask: never drilled, nothing due, no question of the kind. */
export function whyNotStarted(code: string): string {
  return code === "not-supported" || code === "invalid-input" ? "nothing-to-ask" : code;
}

interface StartPracticeProps {
  choice: PracticeChoice;
  look?: ButtonLook;
  className?: string;
  /** Says what is practised where the words on the button alone don't. */
  label?: string;
  children: ReactNode;
}

/** One click begins a short sitting in practice mode. */
export function StartPractice({ choice, look, className, label, children }: StartPracticeProps) {
  const t = useTranslations("Practice");
  const router = useRouter();
  const newId = useNewId();
  const [refused, setRefused] = useState<string | null>(null);
  const [starting, startTransition] = useTransition();
  const start = () => {
    if (starting) return;
    setRefused(null);
    startTransition(async () => {
      const settings = { mode: "practice", minutes: 15, ...choice };
      const answered = await sendJson<{ id: string }>("/api/interviews", {
        id: newId.for(settings),
        ...settings,
      });
      if (!answered.ok) return setRefused(whyNotStarted(answered.refusal.code));
      newId.done();
      router.push(`/interviews/${answered.body.id}`);
    });
  };
  return (
    <>
      <Button
        {...(look ? { look } : {})}
        className={className}
        aria-label={starting ? undefined : label}
        aria-disabled={starting}
        onClick={start}
      >
        {starting ? t("starting") : children}
      </Button>
      {refused && <RefusalNotice code={refused} lead={t("notStarted")} />}
    </>
  );
}
