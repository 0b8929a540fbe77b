import { isChinese } from "../../text/chinese";
import { splitSentences } from "../../text/sentences";
import type { MoveOf } from "../move";
import { stemsOf } from "../reading/vocabulary";
import type { InterviewContext } from "../take-step";
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
function askedWith(sentence: string): Asked {
  if (isChinese(sentence)) return { parts: new Set(pairsOf(sentence)), few: fewestPairs };
  const telling = [...stemsOf([sentence])].filter((stem) => !asking.has(stem));
  return { parts: new Set(telling), few: fewestWords };
}

function isSame(before: Asked, now: Asked, quoted: ReadonlySet<string>): boolean {
  const shared = [...before.parts].filter((part) => now.parts.has(part)).length;
  const own = [...now.parts].filter((part) => !quoted.has(part));
  const ownShared = own.filter((part) => before.parts.has(part)).length;
  if (own.length === 0 || shared === 0) return false;
  if (before.parts.size < before.few) return shared === before.parts.size && ownShared === own.length;
  return shared >= sameShare * before.parts.size && ownShared >= ownShare * own.length;
}

function questionsIn(text: string): string[] {
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => /[?？]/u.test(sentence));
}

/** Whether a follow-up of the model's own asks what the interviewer has asked before, or what a written follow-up of the guide asks. */
export function wasAskedBefore(
  whole: string,
  { guide, transcript }: InterviewContext,
  { quote }: MoveOf<"probe">,
): boolean {
  const spoken = transcript.flatMap(({ role, text }) => (role === "interviewer" ? questionsIn(text) : []));
  const written = guide.questions.flatMap(({ keyPoints }) => keyPoints.map(({ probe }) => probe ?? ""));
  const quoted = askedWith(quote ?? "").parts;
  const known = [...spoken, ...written].filter((text) => text !== "").map(askedWith);
  return questionsIn(whole).some((question) =>
    known.some((before) => isSame(before, askedWith(question), quoted)),
  );
}
