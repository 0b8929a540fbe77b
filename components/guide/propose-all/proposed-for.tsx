import { useTranslations } from "next-intl";
import { LeftOutList } from "../left-out-list";
import type { Proposed } from "./use-proposals";

interface ProposedForProps {
  proposed: Proposed;
  lang: string;
  taken: boolean;
  onChoose: (take: boolean) => void;
}

/** The key points proposed for one question, beside how many it has now. */
export function ProposedFor({ proposed: { question, proposal }, lang, taken, onChoose }: ProposedForProps) {
  const t = useTranslations("Guide.proposeAll");
  const terms = useTranslations("Terms");
  const { points, leftOut } = proposal;
  return (
    <li className="border-t border-hairline pt-4">
      <label className="flex items-baseline gap-3">
        <input
          type="checkbox"
          className="size-4 shrink-0 translate-y-0.5 accent-accent"
          checked={taken}
          disabled={points.length === 0}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <span lang={lang} className="min-w-0">
          {question.draft.text}
        </span>
      </label>
      <div className="mt-2 pl-7 text-sm">
        <p className="text-soft">
          {points.length > 0
            ? t("instead", { count: points.length, before: question.draft.keyPoints.length })
            : t("nothing")}
        </p>
        <ul lang={lang} className="mt-1 space-y-1.5 empty:hidden">
          {points.map(({ text, weight }) => (
            <li key={text}>
              {text} <span className="whitespace-nowrap text-soft">{terms(`weight.${weight}`)}</span>
            </li>
          ))}
        </ul>
        <LeftOutList leftOut={leftOut} />
      </div>
    </li>
  );
}
