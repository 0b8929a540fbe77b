import { stem } from "../../text/stem";
import { isStopWord } from "../../text/stop-words";

const pattern = /\p{Script=Han}+|\d[\d.,]*|[\p{L}\p{M}'’]+/gu;

/** The words of a text that may carry a claim, in lower case; Chinese as its single characters. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(pattern) ?? [];
  return words.flatMap((word) => (isHan(word) ? [...word] : [word])).filter((word) => !isStopWord(word));
}

const firstHan = 0x2e80;

/** A run that the pattern took is all Chinese or not at all. */
function isHan(word: string): boolean {
  return word.charCodeAt(0) >= firstHan && /^\p{Script=Han}/u.test(word);
}

/** Chinese is compared by neighbouring characters: a single one says nothing. */
function pairs(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** What two texts share if they name the same: stems of their words, and pairs of Chinese characters. */
export function termsOf(text: string): Set<string> {
  const words = text.toLowerCase().replaceAll("’", "'").match(pattern) ?? [];
  const terms = words.flatMap((word) => {
    if (isHan(word)) return pairs(word);
    return isStopWord(word) ? [] : [stem(word)];
  });
  return new Set(terms);
}
