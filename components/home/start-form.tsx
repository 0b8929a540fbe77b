"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { whyNotStarted } from "@/components/practice/start-practice";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { sendJson } from "@/components/request/send-json";
import { useNewId } from "@/components/request/use-new-id";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { useJoined } from "@/components/ui/use-joined";
import { guideOptions } from "./guide-options";
import type { GuideLine } from "./home-view";
import type { StartOptions } from "./start-options";

/** Named here, for a client's file imports only the types of the options. */
const fields = [
  "kind",
  "mode",
  "persona",
  "strictness",
  "seniority",
  "minutes",
  "language",
] as const satisfies (keyof StartOptions)[];

export type StartChoice = Record<keyof StartOptions, string>;

interface StartFormProps {
  guide: GuideLine;
  guides: readonly GuideLine[];
  options: StartOptions;
  defaults: StartChoice;
  /** False when an unfinished interview is offered first. */
  primary: boolean;
  /** Says who will speak. */
  children: React.ReactNode;
}

/** One click begins; what kind of interview stands beside it, already chosen. */
export function StartForm({ guide, guides, options, defaults, primary, children }: StartFormProps) {
  const t = useTranslations("Home");
  const router = useRouter();
  const newId = useNewId();
  const joined = useJoined();
  const [choice, setChoice] = useState(defaults);
  const choose = (field: keyof StartChoice, value: string) =>
    setChoice({ ...choice, ...(field === "kind" ? { mode: usualMode(value) } : {}), [field]: value });
  const [refused, setRefused] = useState<string | null>(null);
  const [starting, startTransition] = useTransition();

  const start = (event: FormEvent) => {
    event.preventDefault();
    if (starting) return;
    setRefused(null);
    startTransition(async () => {
      const settings = { ...choice, guideId: guide.id, minutes: Number(choice.minutes) };
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
    <form onSubmit={start} className="spread">
      <div className="space-y-4 md:col-start-2">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
          <Button
            type="submit"
            data-shortcut={primary ? "start" : undefined}
            look={primary ? "primary" : "secondary"}
            aria-disabled={starting}
            className="min-h-12 px-8"
          >
            {starting ? t("starting") : t("start")}
          </Button>
          <div className="min-w-0 flex-1 basis-64">{children}</div>
        </div>
        {refused && <RefusalNotice code={refused} lead={t("notStarted")} />}
      </div>
      <div className="mt-2 grid gap-x-8 sm:grid-cols-2 md:col-start-2">
        {guides.length > 1 && (
          <SelectField
            label={t("choose.guide")}
            value={guide.id}
            options={guideOptions(guides, joined)}
            onChange={(id) => router.push(`/?guide=${id}`)}
          />
        )}
        {fields.map((field) => (
          <SelectField
            key={field}
            label={t(`choose.${field}`)}
            value={choice[field]}
            options={options[field]}
            hint={options[field].find((option) => option.value === choice[field])?.hint}
            onChange={(value) => choose(field, value)}
          />
        ))}
      </div>
    </form>
  );
}

/** Whoever drills wants to learn from each answer; an interview is held as it will be. */
function usualMode(kind: string): string {
  return ["weak-points", "due", "quick-fire"].includes(kind) ? "practice" : "live";
}
