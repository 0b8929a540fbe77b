import type { useFormatter, useTranslations } from "next-intl";

/** The interface's words and how it writes dates and numbers. */
export interface Words {
  t: ReturnType<typeof useTranslations<never>>;
  format: Pick<ReturnType<typeof useFormatter>, "dateTime" | "number">;
}
