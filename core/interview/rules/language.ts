import { isChinese } from "../../text/chinese";
import type { InterviewSettings } from "../settings";

/** Shorter ones are names or terms, which stay as they are in any language. */
const shortest = { words: 4, characters: 6 };

/** The words of a sentence that is in the other language than the interview's; null where it isn't. Chinese ones may be full of terms. */
export function findOtherLanguage(sentence: string, language: InterviewSettings["language"]): string | null {
  const isOther = language === "zh" ? !/\p{Script=Han}/u.test(sentence) : isChinese(sentence);
  if (!isOther) return null;
  const letters = language === "zh" ? /\p{Script=Latin}{2,}/gu : /\p{Script=Han}/gu;
  const length = sentence.match(letters)?.length ?? 0;
  return length < (language === "zh" ? shortest.words : shortest.characters) ? null : sentence.trim();
}
