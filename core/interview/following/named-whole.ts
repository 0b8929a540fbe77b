import { foldText } from "../../text/fold";
import { findQuantities } from "../../text/quantities";
import { tokenize } from "../../text/tokens";

/** With fewer names and figures a point is not told by these. */
const fewestNamed = 2;

const name = /\p{Lu}[\p{L}\d]*/gu;

/** Proper names of a text, folded: what is written with a capital though no sentence begins there. */
function namesIn(text: string): string[] {
  const words = [...text.matchAll(name)].filter(({ 0: word, index }) => {
    const opens = index === 0 || /[.!?:]\s+$/u.test(text.slice(0, index));
    return (!opens || /\p{Lu}.*\p{Lu}/u.test(word)) && word.length > 1;
  });
  return [...new Set(words.map(([word]) => foldText(word)))];
}

const valuesIn = (text: string) => findQuantities(text, tokenize(text)).map(({ value }) => value);

/**
 * Whether an answer has every proper name and every figure of a point, two of them at least: whoever named the systems, the tools and the
 * number has told it, in whatever words. Names that the question says itself tell nothing.
 */
export function namesWhole(point: string, question: string, said: string): boolean {
  const folded = ` ${foldText(said).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const asked = foldText(question);
  const names = namesIn(point).filter((one) => !asked.includes(one));
  const figures = valuesIn(point);
  if (names.length + figures.length < fewestNamed) return false;
  const told = new Set(valuesIn(said));
  return names.every((one) => folded.includes(` ${one} `)) && figures.every((value) => told.has(value));
}
