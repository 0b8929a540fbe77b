"use client";

import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { ChoiceField } from "@/components/ui/choice-field";

const themes = ["system", "light", "dark"] as const;
const never = () => () => {};

/** Light, dark, or as the system has it. Which one is chosen only the browser knows. */
export function ThemeChoice() {
  const t = useTranslations("Settings");
  const { theme, setTheme } = useTheme();
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const chosen = themes.find((one) => one === theme) ?? null;
  return (
    <ChoiceField
      legend={t("theme")}
      name="theme"
      value={inBrowser ? chosen : null}
      options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
      onChange={setTheme}
    />
  );
}
