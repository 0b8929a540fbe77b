import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";

/** A link that is shown once, with what to do with it. It takes the focus, chosen whole, so that the keyboard alone can copy it. */
export function OneTimeLink({ hint, link }: { hint: string; link: string }) {
  const t = useTranslations("Accounts");
  const shown = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further link takes the place of the one before
  useEffect(() => shown.current?.focus(), [link]);
  return (
    <Notice>
      {hint}
      <textarea
        ref={shown}
        aria-label={t("link")}
        readOnly
        rows={1}
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
        className="mt-2 block field-sizing-content w-full resize-none rounded border border-edge bg-raised px-3 py-2 font-mono break-all text-ink"
      />
    </Notice>
  );
}
