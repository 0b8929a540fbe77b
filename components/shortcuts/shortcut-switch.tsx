"use client";

import { useTranslations } from "next-intl";
import { useShortcutSetting } from "./shortcut-setting";

/** Letters as shortcuts, or not; kept in this browser. */
export function ShortcutSwitch() {
  const t = useTranslations("Shortcuts");
  const { on, set } = useShortcutSetting();
  return (
    <label className="inline-flex min-h-9 touch:min-h-11 items-center gap-2">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => set(event.target.checked)}
        className="size-4 accent-accent"
      />
      {t("use")}
    </label>
  );
}
