import { useTranslations } from "next-intl";
import { Space } from "@/components/ui/space";
import { weakCriteria } from "@/core/scoring/ask/weak-criteria";
import type { AskCriterion } from "@/core/scoring/assessment";
import type { AskedQuestion } from "@/core/scoring/report";
import { askedAnchor } from "./asked-citations";

/** Begins the report of a sitting in which only the candidate asked: what weakened most of the questions, and where. */
export function AskedOpening({ asked }: { asked: readonly AskedQuestion[] }) {
  const t = useTranslations("Asked");
  if (asked.length === 0) {
    return (
      <>
        <h1 className="mb-5 font-serif text-xl sm:text-2xl">{t("nothing")}</h1>
        <p>{t("nothingHint")}</p>
      </>
    );
  }
  const worst = mostOftenWeakest(asked);
  return (
    <>
      <h1 className="mb-5 font-serif text-xl sm:text-2xl">{t("title")}</h1>
      {worst && (
        <p>
          {t("mostOftenWeakest", { criterion: t(`criterion.${worst.criterion}`), count: worst.at.length })}
          <Space />
          {worst.at.map((index) => (
            <a key={index} className="link mr-2" href={`#${askedAnchor(index)}`}>
              {t("questionNumber", { number: index + 1 })}
            </a>
          ))}
          <span className="mt-2 block">{t(`advice.${worst.criterion}`)}</span>
        </p>
      )}
    </>
  );
}

/** The criterion that is the weakest of most questions, with the places of those questions; null while none is weak. */
function mostOftenWeakest(asked: readonly AskedQuestion[]): { criterion: AskCriterion; at: number[] } | null {
  const places = new Map<AskCriterion, number[]>();
  asked.forEach(({ rating }, index) => {
    const [weakest] = rating?.criteria ? weakCriteria(rating.criteria) : [];
    if (weakest) places.set(weakest, [...(places.get(weakest) ?? []), index]);
  });
  const [most] = [...places].toSorted(([, a], [, b]) => b.length - a.length);
  return most ? { criterion: most[0], at: most[1] } : null;
}
