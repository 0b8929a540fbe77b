"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { type Refusal, sendJson } from "@/components/request/send-json";
import { ChoiceField } from "@/components/ui/choice-field";

/** Each language under its own name, so that a reader who landed in the wrong one finds the way back. */
const languages = [
  { value: "en", label: "English", lang: "en" },
  { value: "zh-CN", label: "简体中文", lang: "zh-CN" },
] as const;

/** The interface's language. */
export function LanguageChoice() {
  const t = useTranslations("Settings");
  const locale = useLocale();
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const current = languages.find(({ value }) => locale.startsWith(value.slice(0, 2)))?.value ?? "en";
  const choose = async (chosen: string) => {
    const answered = await sendJson("/api/preferences", { locale: chosen });
    setRefusal(answered.ok ? null : answered.refusal);
    if (answered.ok) router.refresh();
  };
  return (
    <>
      <ChoiceField
        legend={t("language")}
        name="language"
        value={current}
        options={languages}
        onChange={choose}
      />
      {refusal && <RefusalNotice code={refusal.code} lead={t("languageNotKept")} />}
    </>
  );
}
