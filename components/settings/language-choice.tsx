"use client";

import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { ChoiceField } from "@/components/ui/choice-field";

/** Each language under its own name, so that a reader who landed in the wrong one finds the way back. */
const languages = [
  { value: "en", label: "English", lang: "en" },
  { value: "zh-CN", label: "简体中文", lang: "zh-CN" },
] as const;

interface LanguageChoiceProps {
  onChoose: (locale: string) => Promise<void>;
}

/** The interface's language. */
export function LanguageChoice({ onChoose }: LanguageChoiceProps) {
  const t = useTranslations("Settings");
  const locale = useLocale();
  const [, startTransition] = useTransition();
  const current = languages.find(({ value }) => locale.startsWith(value.slice(0, 2)))?.value ?? "en";
  return (
    <ChoiceField
      legend={t("language")}
      name="language"
      value={current}
      options={languages}
      onChange={(value) => startTransition(() => onChoose(value))}
    />
  );
}
