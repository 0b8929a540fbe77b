import type { Guide } from "../../guide/guide";
import { splitSentences } from "../../text/sentences";
import type { MoveOf } from "../move";
import type { InterviewContext } from "../take-step";
import type { Turn } from "../transcript";
import { ReadText } from "./read-text";
import { asking, pairsOf } from "./words";

/** A question asked before that is found in a new one by so large a share of what it asks with is the same. */
const sameShare = 0.7;
/** What the new one asks beyond the words that it quotes has to be in it as well. */
const ownShare = 0.6;
/** Of shorter ones all words have to be the same. */
const fewestWords = 3;
const fewestPairs = 5;

interface Asked {
  parts: ReadonlySet<string>;
  few: number;
}

/** What a sentence asks with: content words, of Chinese the pairs of neighbouring characters. */
function askedWith(text: string): Asked {
  const sentence = new ReadText(text);
  if (sentence.isChinese) return { parts: new Set(pairsOf(text)), few: fewestPairs };
  const telling = [...sentence.stems].filter((stem) => !asking.has(stem));
  return { parts: new Set(telling), few: fewestWords };
}

/** What a new question asks, and of that what goes beyond the words that it quotes. */
interface Now {
  parts: ReadonlySet<string>;
  own: ReadonlySet<string>;
}

function isSame(before: Asked, now: Now): boolean {
  const parts = [...before.parts];
  const shared = parts.filter((part) => now.parts.has(part)).length;
  const ownShared = parts.filter((part) => now.own.has(part)).length;
  if (now.own.size === 0 || shared === 0) return false;
  if (parts.length < before.few) return shared === parts.length && ownShared === now.own.size;
  return shared >= sameShare * parts.length && ownShared >= ownShare * now.own.size;
}

function questionsIn(text: string): string[] {
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => /[?？]/u.test(sentence));
}

const written = new WeakMap<Guide, readonly Asked[]>();
const spoken = new WeakMap<Turn, readonly Asked[]>();

/** Read once per guide object: guides never change. */
function followUpsOf(guide: Guide): readonly Asked[] {
  const probes = () =>
    guide.questions.flatMap(({ keyPoints }) => keyPoints.flatMap(({ probe }) => probe || []));
  const known = written.get(guide) ?? probes().map(askedWith);
  written.set(guide, known);
  return known;
}

/** Read once per turn object: what was said never changes. */
function askedIn(turn: Turn): readonly Asked[] {
  const known = spoken.get(turn) ?? questionsIn(turn.text).map(askedWith);
  spoken.set(turn, known);
  return known;
}

/** Whether a follow-up of the model's own asks what the interviewer has asked before, or what a written follow-up of the guide asks. */
export function wasAskedBefore(
  whole: string,
  { guide, transcript }: InterviewContext,
  { quote }: MoveOf<"probe">,
): boolean {
  const before = [
    ...transcript.filter(({ role }) => role === "interviewer").flatMap(askedIn),
    ...followUpsOf(guide),
  ];
  const quoted = askedWith(quote ?? "").parts;
  return questionsIn(whole).some((question) => {
    const { parts } = askedWith(question);
    const now = { parts, own: new Set([...parts].filter((part) => !quoted.has(part))) };
    return before.some((asked) => isSame(asked, now));
  });
}
