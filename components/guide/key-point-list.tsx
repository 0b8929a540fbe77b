import { useTranslations } from "next-intl";
import type { Question } from "@/core/guide/guide";

/** What a good answer says, with what each claim weighs in words; folded away until it is wanted. */
export function KeyPointList({ question }: { question: Question | null | undefined }) {
  const t = useTranslations("Guide");
  const terms = useTranslations("Terms");
  if (!question || question.keyPoints.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="disclosure text-sm">{t("keyPoints", { count: question.keyPoints.length })}</summary>
      <ul className="mt-1 space-y-1.5 border-l border-hairline pl-4 text-sm">
        {question.keyPoints.map((point) => (
          <li key={point.id}>
            {point.text}{" "}
            <span className="whitespace-nowrap text-soft">{terms(`weight.${point.weight}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
