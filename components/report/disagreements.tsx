import { useTranslations } from "next-intl";
import { Space } from "@/components/ui/space";
import type { Disagreement } from "@/core/scoring/report";
import { disagreementAnchor } from "./citations";
import { Quote } from "./quote";

interface DisagreementsProps {
  disagreements: readonly Disagreement[];
  index: number;
  lang: string;
}

/** What was said beside what the guide says; which one is right, the candidate knows. */
export function Disagreements({ disagreements, index, lang }: DisagreementsProps) {
  const t = useTranslations("Report");
  if (disagreements.length === 0) return null;
  return (
    <div className="mt-6">
      <h4 className="text-sm text-soft">{t("disagreements")}</h4>
      <ul className="mt-2 space-y-3">
        {disagreements.map(({ evidence, guideText }, i) => {
          const id = disagreementAnchor(index, i);
          return (
            <li key={id} id={id} className="landing">
              {t("youSaid")}
              <Space />
              <Quote evidence={evidence} id={id} lang={lang} />
              <br />
              {t("guideSays")}
              <Space />
              <span lang={lang}>{guideText}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
