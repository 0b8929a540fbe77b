"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { AccountRefusal } from "./account-refusal";
import { signIn } from "./sign-in";

interface AcceptFormProps {
  token: string;
  /** The address that was invited; null for the first account, which names its own. */
  invited: string | null;
  /** Whether somebody of that address is here: then this sets a new password. */
  known: boolean;
}

const leastPassword = 12;

/** Makes the account that a link is for, and signs in. */
export function AcceptForm({ token, invited, known }: AcceptFormProps) {
  const t = useTranslations("Accounts");
  const [name, setName] = useState("");
  const [typed, setTyped] = useState("");
  const [password, setPassword] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, startTransition] = useTransition();
  const email = (invited ?? typed).trim();
  const short = password.length < leastPassword;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    // The field itself says so, once; the server is not asked for the same.
    setTried(true);
    setRefused(null);
    if (short) return event.currentTarget.querySelector<HTMLInputElement>("[type=password]")?.focus();
    startTransition(async () => {
      const account = { token, name: known ? "-" : name, email: invited === null ? email : null, password };
      const accepted = await sendJson("/api/invitations/accept", account);
      const answered = accepted.ok ? await signIn(email, password) : accepted;
      setRefused(answered.ok ? null : answered.refusal.code);
    });
  };
  return (
    <form onSubmit={submit} className="max-w-sm space-y-4 text-ink">
      {invited === null ? (
        <TextField
          label={t("email")}
          type="email"
          autoComplete="username"
          value={typed}
          onChange={setTyped}
        />
      ) : (
        <p className="break-words">{t("for", { email: invited })}</p>
      )}
      {!known && <TextField label={t("name")} autoComplete="name" value={name} onChange={setName} />}
      <TextField
        label={t("password")}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        hint={t("passwordHint")}
        error={short && tried ? t("passwordShort") : undefined}
        warning={short && password !== "" ? t("passwordShort") : undefined}
      />
      {refused && <AccountRefusal code={refused} />}
      <Button look="primary" type="submit" aria-disabled={busy}>
        {busy ? t("signingIn") : t(known ? "setPassword" : "accept")}
      </Button>
    </form>
  );
}
