"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { LocalDate } from "@/components/ui/local-date";
import type { Role } from "@/core/people/person";
import { AccountRefusal } from "./account-refusal";

interface Invitation {
  id: string;
  email: string | null;
  role: Role;
  expiresAt: string;
}

/** Links that can still be used, each to be withdrawn; nothing where there are none. */
export function InvitationList({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useTranslations("Accounts");
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const withdraw = async (id: string) => {
    const answered = await sendJson(`/api/invitations/${id}`, {}, "DELETE");
    setRefused(answered.ok ? null : answered.refusal.code);
    router.refresh();
  };
  if (invitations.length === 0) return null;
  return (
    <div className="mt-8">
      <h3 className="text-sm text-soft">{t("open")}</h3>
      {refused && <AccountRefusal code={refused} />}
      <ul className="mt-2 divide-y divide-hairline">
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <span className="min-w-0 break-words">
              {email ?? t("firstAccount")}
              <span className="block text-sm text-soft">
                {t(`role.${role}`)} · {t("until")} <LocalDate at={expiresAt} />
              </span>
            </span>
            <Button look="quiet" onClick={() => withdraw(id)}>
              {t("withdraw")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
