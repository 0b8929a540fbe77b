import { useTranslations } from "next-intl";
import { weakCriteria } from "@/core/scoring/ask/weak-criteria";
import type { Rating } from "@/core/scoring/rating";

/** More pieces of advice than that nobody takes at once. */
const mostAdvice = 3;

/** The weakest criterion by name, and what to do about each weak one. */
export function WeakAdvice({ criteria }: { criteria: NonNullable<Rating["criteria"]> }) {
  const t = useTranslations("Asked");
  const weak = weakCriteria(criteria).slice(0, mostAdvice);
  const [weakest] = weak;
  if (!weakest) return <p>{t("noneWeak")}</p>;
  return (
    <>
      <p className="font-medium">{t("weakest", { criterion: t(`criterion.${weakest}`) })}</p>
      <ul className="mt-1 space-y-1">
        {weak.map((name) => (
          <li key={name}>{t(`advice.${name}`)}</li>
        ))}
      </ul>
    </>
  );
}
