"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { CohortRefusal } from "./cohort-refusal";

interface JoinCohortProps {
  token: string;
  /** The address that was invited. */
  invited: string;
  /** The reader's own; null for nobody known. */
  signedInAs: string | null;
}

/** Brings somebody who has an account into a cohort. */
export function JoinCohort({ token, invited, signedInAs }: JoinCohortProps) {
  const t = useTranslations("Cohorts");
  const accounts = useTranslations("Accounts");
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, startTransition] = useTransition();
  if (signedInAs !== invited) {
    return (
      <div className="space-y-3 text-ink">
        <p className="break-words">{t("signInFirst", { email: invited })}</p>
        {signedInAs === null && (
          <Link className="link py-1" href="/sign-in">
            {accounts("signIn")}
          </Link>
        )}
      </div>
    );
  }
  const join = () =>
    startTransition(async () => {
      const answered = await sendJson("/api/memberships", { token });
      if (answered.ok) window.location.assign("/cohorts");
      else setRefused(answered.refusal.code);
    });
  return (
    <div className="space-y-4">
      {refused && <CohortRefusal code={refused} />}
      <Button look="primary" aria-disabled={busy} onClick={() => !busy && join()}>
        {t("join")}
      </Button>
    </div>
  );
}
