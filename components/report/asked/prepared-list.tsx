import { useTranslations } from "next-intl";
import type { QuestionToAsk } from "@/core/guide/guide";
import type { AskedQuestion } from "@/core/scoring/report";
import { askedAnchor } from "./asked-citations";

interface PreparedListProps {
  asked: readonly AskedQuestion[];
  prepared: readonly QuestionToAsk[];
  lang: string;
}

/** The guide's prepared questions: which of them were asked here, in whatever words. */
export function PreparedList({ asked, prepared, lang }: PreparedListProps) {
  const t = useTranslations("Asked");
  return (
    <ul className="space-y-3">
      {prepared.map(({ id, text }) => {
        const index = asked.findIndex(({ preparedId }) => preparedId === id);
        return (
          <li key={id}>
            <span lang={lang}>{text}</span>{" "}
            {index < 0 ? (
              <span className="text-sm text-soft">{t("notAsked")}</span>
            ) : (
              <a className="link text-sm" href={`#${askedAnchor(index)}`}>
                {t("askedAs", { number: index + 1 })}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
