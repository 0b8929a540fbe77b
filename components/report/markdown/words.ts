import type { PhrasingContent } from "mdast";
import type { useFormatter, useTranslations } from "next-intl";
import { strong, text } from "./blocks";

/** The interface's words and how it writes dates and numbers. */
export interface Words {
  t: ReturnType<typeof useTranslations<never>>;
  format: Pick<ReturnType<typeof useFormatter>, "dateTime" | "number">;
}

/** Names beside each other, those that are empty left out, with a comma as the language has it. */
export function joined(parts: readonly string[], { t }: Pick<Words, "t">): string {
  return parts.filter(Boolean).reduce((one, other) => (one ? t("Common.joined", { one, other }) : other), "");
}

/** A label in bold, a colon as the language has it, and what it labels. */
export function labelled(label: string, value: string, { t }: Pick<Words, "t">): PhrasingContent[] {
  return [strong(label), text(t("Common.labelled", { label: "", value }))];
}
