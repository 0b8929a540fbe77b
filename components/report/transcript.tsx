import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { TurnView } from "@/core/interview/wire";
import { type Citation, saidAnchor, turnAnchor } from "./citations";
import { type Segment, segmentText } from "./segments";

interface TranscriptProps {
  turns: readonly TurnView[];
  citations: readonly Citation[];
  lang: string;
  /** Whose words the candidate's are, where somebody else reads them. */
  candidate?: string;
}

/** All that was said, with the words marked that verdicts rest on; each leads back to its verdict. */
export function Transcript({ turns, citations, lang, candidate }: TranscriptProps) {
  return (
    <ol className="space-y-5">
      {turns.map((turn) => (
        <TranscriptTurn
          key={turn.id}
          turn={turn}
          citations={citations.filter(({ turnId }) => turnId === turn.id)}
          lang={lang}
          {...(candidate !== undefined && { candidate })}
        />
      ))}
    </ol>
  );
}

interface TranscriptTurnProps {
  turn: TurnView;
  citations: Citation[];
  lang: string;
  candidate?: string;
}

function TranscriptTurn({ turn, citations, lang, candidate }: TranscriptTurnProps) {
  const t = useTranslations("Interview");
  const theirs = turn.role === "interviewer";
  return (
    <li id={turnAnchor(turn.id)} className="landing">
      <p className="small-caps text-soft">{theirs ? turn.speaker : (candidate ?? t("you"))}</p>
      {turn.action && !turn.text ? (
        <p className="text-sm text-soft">{t(`acted.${turn.action}`)}</p>
      ) : (
        <p lang={lang} className={clsx("whitespace-pre-line", theirs ? "font-serif" : "text-sm")}>
          {segmentText(turn.text, citations).map((segment) => (
            <Stretch key={segment.start} segment={segment} />
          ))}
        </p>
      )}
    </li>
  );
}

/** A link holds one verdict; the others that lie over the same words still have their place to be led to. */
function Stretch({ segment }: { segment: Segment }) {
  const { text, citations, start } = segment;
  const beginsHere = (citation: Citation) => (citation.start === start ? saidAnchor(citation.id) : undefined);
  const shown = citations.find(({ tone }) => tone !== "star");
  const inner = citations
    .filter((citation) => citation !== shown && citation.start === start)
    .reduce<React.ReactNode>(
      (content, citation) => (
        <span key={citation.id} id={saidAnchor(citation.id)} className="evidence-place">
          {content}
        </span>
      ),
      text,
    );
  if (!shown) return inner;
  return (
    <a id={beginsHere(shown)} href={`#${shown.id}`} data-verdict={shown.tone} className="evidence">
      {inner}
    </a>
  );
}
