import { countWords } from "../../../text/tokens";
import { type Ask, type AskedText, readAsked } from "../asked-text";
import { insight } from "../signs/judgement";
import { asQuestion } from "./sentence";

const nobody = { interviewer: null, stage: null, position: new Set<string>() };
/** A question of fewer words leans on what stands before it ("and why?"). */
const fewestWords = 4;
/** A shorter remark ("a few things") tells nothing. */
const fewestToldWords = 6;
/** Where somebody begins to say it once more. */
const restart = /,? (?:i mean|so i wonder|you know|or something)\b.*$/isu;
/** Words that point back to something that another question named. */
const pointsBack = /\b(?:it|its|they|them|their|that|those|these|this|one|he|she)\b/iu;

function worth(text: string, { form }: Ask): number {
  const own = insight(readAsked(text), nobody).value;
  return own * 2 + (form === "open" ? 2 : form === "fact" ? 1 : 0);
}

/** What is told before the question, without the questions among it. */
function toldBefore({ text, sentences, questions }: AskedText, ask: Ask): string {
  return sentences
    .filter((sentence) => countWords(text.slice(sentence.start, sentence.end)) >= fewestToldWords)
    .filter(
      (sentence) => sentence.end <= ask.start && !questions.some(({ start }) => start === sentence.start),
    )
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}

/**
 * Of several questions the one that asks for most, with what was told before it; the others can follow when it has been answered.
 * @returns null for a single question, and where each leans on another
 */
export function keepBest(text: string): string | null {
  const asked = readAsked(text);
  if (asked.asks.length < 2) return null;
  const whole = asked.asks
    .map((ask, index) => ({
      ask,
      own: text.slice(ask.start, ask.end).replace(restart, ""),
      first: index === 0,
    }))
    .filter(({ own, first }) => countWords(own) >= fewestWords && (first || !pointsBack.test(own)));
  const best = whole.toSorted((a, b) => worth(b.own, b.ask) - worth(a.own, a.ask))[0];
  if (!best) return null;
  return [toldBefore(asked, best.ask), asQuestion(best.own)].filter(Boolean).join(" ");
}
