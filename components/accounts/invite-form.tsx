"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { type Role, roles } from "@/core/people/person";
import { AccountRefusal } from "./account-refusal";
import { OneTimeLink } from "./one-time-link";

/** Makes a link for somebody, and shows it this once. */
export function InviteForm() {
  const t = useTranslations("Accounts");
  const router = useRouter();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("candidate");
  const [link, setLink] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, startTransition] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    startTransition(async () => {
      const answered = await sendJson<{ link: string }>("/api/invitations", { email: email.trim(), role });
      setLink(answered.ok ? answered.body.link : null);
      setRefused(answered.ok ? null : answered.refusal.code);
      if (answered.ok) router.refresh();
    });
  };
  const options = roles.map((value) => ({ value, label: t(`role.${value}`) }));
  return (
    <form onSubmit={submit} className="space-y-4">
      <TextField label={t("email")} type="email" autoComplete="off" value={email} onChange={setEmail} />
      <SelectField label={t("roleLabel")} value={role} options={options} onChange={setRole} />
      {refused && <AccountRefusal code={refused} />}
      <Button type="submit" aria-disabled={busy}>
        {t("makeLink")}
      </Button>
      {link && <OneTimeLink hint={t("linkHint")} link={link} />}
    </form>
  );
}
