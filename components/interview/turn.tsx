import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { TurnView } from "@/core/interview/wire";

interface TurnProps {
  turn: TurnView;
  lang: string;
}

/**
 * One utterance: the speaker's name in the margin, the interviewer's words in the serif. Its lines are broken as they come: what is being
 * read must not be broken anew while more streams in.
 */
export function Turn({ turn, lang }: TurnProps) {
  const t = useTranslations("Interview");
  const theirs = turn.role === "interviewer";
  return (
    <article className="spread py-3" aria-busy={turn.status === "streaming" || undefined}>
      <h3 className="small-caps text-soft md:pt-1.5 md:text-right">{theirs ? turn.speaker : t("you")}</h3>
      {turn.action && !turn.text ? (
        <p className="text-sm text-soft md:pt-1">{t(`acted.${turn.action}`)}</p>
      ) : (
        <div lang={lang} className={clsx("whitespace-pre-line text-wrap", theirs && "font-serif text-lg")}>
          {turn.text}
          {turn.status === "streaming" && turn.text === "" && <Thinking label={t("thinking")} />}
          {turn.status === "interrupted" && (
            <span className="ml-2 font-sans text-sm text-soft">{t("stopped")}</span>
          )}
        </div>
      )}
    </article>
  );
}

function Thinking({ label }: { label: string }) {
  return <span className="font-sans text-sm text-soft">{label}</span>;
}
