import { useTranslations } from "next-intl";
import { Space } from "@/components/ui/space";
import type { OutlineItem } from "@/core/scoring/better-answer/outline-answer";

/** What to add to an answer, in the answer's order, each after the sentence that it follows. */
export function Outline({ items, lang }: { items: readonly OutlineItem[]; lang: string }) {
  return (
    <ol className="mt-2 space-y-3 empty:hidden">
      {items.map((item) => (
        <li key={`${item.act} ${item.keyPointId} ${item.component}`}>
          <Act item={item} lang={lang} />
          <Place item={item} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

function Act({ item: { act, component, text }, lang }: { item: OutlineItem; lang: string }) {
  const t = useTranslations("Report");
  if (act === "tell") return <p>{t(`fix.${component ?? "result"}`)}</p>;
  return (
    <p>
      {t(`better.act.${act}`)}
      <Space />
      <span lang={lang}>{text}</span>
    </p>
  );
}

function Place({ item: { act, after }, lang }: { item: OutlineItem; lang: string }) {
  const t = useTranslations("Report.better.place");
  if (!after) return <p className="text-sm text-soft">{t("first")}</p>;
  return (
    <p className="text-sm text-soft">
      {t(act === "correct" ? "instead" : "after")}
      <Space />
      <span lang={lang}>“{after.quote}”</span>
    </p>
  );
}
