"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { sendJson } from "@/components/request/send-json";
import { useNewId } from "@/components/request/use-new-id";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { CohortRefusal } from "./cohort-refusal";

/** Makes a cohort and goes to it. */
export function MakeCohort() {
  const t = useTranslations("Cohorts");
  const router = useRouter();
  const newId = useNewId();
  const [name, setName] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, startTransition] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    startTransition(async () => {
      const cohort = { name: name.trim() };
      const answered = await sendJson<{ id: string }>("/api/cohorts", { id: newId.for(cohort), ...cohort });
      if (!answered.ok) return setRefused(answered.refusal.code);
      newId.done();
      router.push(`/cohorts/${answered.body.id}`);
    });
  };
  return (
    <form onSubmit={submit} className="space-y-4">
      <TextField label={t("name")} autoComplete="off" value={name} onChange={setName} hint={t("nameHint")} />
      {refused && <CohortRefusal code={refused} />}
      <Button type="submit" aria-disabled={busy}>
        {t("make")}
      </Button>
    </form>
  );
}
