import type { InterviewSettings } from "../settings";
import type { ReadText } from "./read-text";

/** Shorter ones are names or terms, which stay as they are in any language. */
const shortest = { words: 4, characters: 6 };

/** The words of a sentence that is in the other language than the interview's; null where it isn't. Chinese ones may be full of terms. */
export function findOtherLanguage(
  sentence: ReadText,
  language: InterviewSettings["language"],
): string | null {
  const { text } = sentence;
  const isOther = language === "zh" ? !/\p{Script=Han}/u.test(text) : sentence.isChinese;
  if (!isOther) return null;
  const letters = language === "zh" ? /\p{Script=Latin}{2,}/gu : /\p{Script=Han}/gu;
  const length = text.match(letters)?.length ?? 0;
  return length < (language === "zh" ? shortest.words : shortest.characters) ? null : text.trim();
}
