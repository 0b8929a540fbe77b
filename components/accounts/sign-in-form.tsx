"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { AccountRefusal } from "./account-refusal";
import { signIn } from "./sign-in";

interface SignInFormProps {
  /** Name of the company's own sign-in; null where there is none. */
  company: string | null;
  refusedByCompany: boolean;
}

/** E-mail and password, or the company's own sign-in. */
export function SignInForm({ company, refusedByCompany }: SignInFormProps) {
  const t = useTranslations("Accounts");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, startTransition] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    startTransition(async () => {
      const answered = await signIn(email.trim(), password);
      setRefused(answered.ok ? null : answered.refusal.code);
    });
  };
  return (
    <form onSubmit={submit} className="max-w-sm space-y-4 text-ink">
      {refusedByCompany && <Notice tone="error">{t("refusedByCompany")}</Notice>}
      <TextField label={t("email")} type="email" autoComplete="username" value={email} onChange={setEmail} />
      <TextField
        label={t("password")}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      {refused && <AccountRefusal code={refused} />}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" type="submit" aria-disabled={busy}>
          {busy ? t("signingIn") : t("signIn")}
        </Button>
        {company && <CompanySignIn name={company} onRefused={setRefused} />}
      </div>
    </form>
  );
}

function CompanySignIn({ name, onRefused }: { name: string; onRefused: (code: string) => void }) {
  const t = useTranslations("Accounts");
  const begin = async () => {
    const wanted = { provider: "oidc", callbackURL: "/" };
    const answered = await sendJson<{ url: string }>("/api/auth/sign-in/social", wanted);
    if (answered.ok) window.location.assign(answered.body.url);
    else onRefused(answered.refusal.code);
  };
  return <Button onClick={begin}>{t("signInWith", { name })}</Button>;
}
