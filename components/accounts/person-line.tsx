"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Answered, sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import ConfirmDialog from "@/components/ui/confirm-dialog";
import { SelectField } from "@/components/ui/select-field";
import { Space } from "@/components/ui/space";
import { type Role, roles } from "@/core/people/person";
import { AccountRefusal } from "./account-refusal";

interface PersonLineProps {
  person: { id: string; name: string; email: string; role: Role; self: boolean };
}

/** One person: what they may do, and the way out. */
export function PersonLine({ person: { id, name, email, role, self } }: PersonLineProps) {
  const t = useTranslations("Accounts");
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const then = async (sent: Promise<Answered<unknown>>) => {
    const answered = await sent;
    setRefused(answered.ok ? null : answered.refusal.code);
    router.refresh();
  };
  const options = roles.map((value) => ({ value, label: t(`role.${value}`) }));
  return (
    <li className="py-4 first:pt-0">
      <div className="grid grid-cols-1 gap-x-6 gap-y-2 wrap-anywhere sm:grid-cols-[minmax(0,1fr)_10rem_auto] sm:items-center">
        <p className="min-w-0 break-words">
          {name}
          {self && (
            <>
              <Space />
              <span className="text-soft">{t("you")}</span>
            </>
          )}
          <span className="block text-sm text-soft">{email}</span>
        </p>
        <SelectField
          label={t("roleOf", { name })}
          value={role}
          options={options}
          onChange={(wanted) => then(sendJson(`/api/people/${id}/role`, { role: wanted }))}
        />
        {!self && (
          <RemovePerson name={name} onConfirm={() => then(sendJson(`/api/people/${id}`, {}, "DELETE"))} />
        )}
      </div>
      {refused && <AccountRefusal code={refused} />}
    </li>
  );
}

function RemovePerson({ name, onConfirm }: { name: string; onConfirm: () => void }) {
  const t = useTranslations("Accounts");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t("remove")}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t("removeTitle", { name })}
        description={t("removeHint")}
        confirm={t("remove")}
        cancel={t("keep")}
        onConfirm={onConfirm}
      />
    </>
  );
}
