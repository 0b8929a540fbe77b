"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import type { Refusal } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { editRefusalCode } from "./edit-refusal";
import { useWarningBeforeLeaving } from "./use-warning-before-leaving";

interface EditFormProps {
  /** What the form is for, said to screen readers. */
  label: string;
  /** Whether anything was typed that would be lost. */
  changed: boolean;
  saving: boolean;
  /** Stores what was typed; a refusal keeps the form open. Its code is "fields" where the fields say themselves what is wrong. */
  onSave: () => Promise<Refusal | null>;
  onClose: () => void;
  children: ReactNode;
  /** A further control at the end of the row, e.g. to remove what is edited. */
  aside?: ReactNode;
}

const fields = "input, textarea, select";

/** A form in the place of what it edits: Ctrl+Enter saves, the first field has the keyboard, leaving the page asks first. */
export function EditForm({ label, changed, saving, onSave, onClose, children, aside }: EditFormProps) {
  const t = useTranslations("Guide.edit");
  const form = useRef<HTMLFormElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(fields)?.focus(), []);
  useWarningBeforeLeaving(changed);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    const refused = await onSave();
    setRefusal(refused);
    if (!refused) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  return (
    <form
      ref={form}
      aria-label={label}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      className="space-y-5 border-l-2 border-accent pl-5 not-last:mb-10"
    >
      {children}
      {refusal?.code === "fields" && <Notice tone="error">{t("problem.some")}</Notice>}
      {refusal && refusal.code !== "fields" && (
        <RefusalNotice code={editRefusalCode(refusal)} lead={t("notSaved")} />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <Button type="submit" look="primary" aria-disabled={saving}>
          {saving ? t("saving") : t("save")}
        </Button>
        <Button onClick={onClose}>{t("cancel")}</Button>
        {aside}
      </div>
    </form>
  );
}
