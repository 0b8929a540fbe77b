"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { OneTimeLink } from "@/components/accounts/one-time-link";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { CohortRefusal } from "./cohort-refusal";

/** Makes a link into a cohort, and shows it this once. */
export function InviteToCohort({ cohortId }: { cohortId: string }) {
  const t = useTranslations("Cohorts");
  const accounts = useTranslations("Accounts");
  const router = useRouter();
  const [email, setEmail] = useState("");
  const [link, setLink] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, startTransition] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    startTransition(async () => {
      const url = `/api/cohorts/${cohortId}/invitations`;
      const answered = await sendJson<{ link: string }>(url, { email: email.trim() });
      setLink(answered.ok ? answered.body.link : null);
      setRefused(answered.ok ? null : answered.refusal.code);
      if (answered.ok) router.refresh();
    });
  };
  return (
    <form onSubmit={submit} className="space-y-4">
      <TextField
        label={accounts("email")}
        type="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
      />
      {refused && <CohortRefusal code={refused} />}
      <Button type="submit" aria-disabled={busy}>
        {accounts("makeLink")}
      </Button>
      {link && <OneTimeLink hint={t("linkHint")} link={link} />}
    </form>
  );
}
