import { useTranslations } from "next-intl";
import type { LeftOut } from "@/core/guide/proposing/proposed-point";

/** What of a proposal was not taken over, and why; folded away. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const t = useTranslations("Guide.propose");
  if (leftOut.length === 0) return null;
  return (
    <details className="mt-1">
      <summary className="disclosure">{t("leftOut", { count: leftOut.length })}</summary>
      <ul className="mt-1 space-y-1">
        {leftOut.map(({ what, text, why }) => (
          <li key={`${what} ${why} ${text}`}>
            {t("leftOutItem", { what: t(`what.${what}`), text, why: t(`why.${why}`) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
