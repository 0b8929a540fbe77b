import { isSurrogate, unitClass } from "./unit-class";

const han = /\p{Script=Han}/u;
const latin = /\p{Script=Latin}/u;
const isHanUnit = unitClass(han);
const isLatinUnit = unitClass(latin);

/** Whether a text is Chinese in the main: more Chinese characters than words in Latin letters, as terms may stay in these. */
export function isChinese(text: string): boolean {
  let characters = 0;
  let words = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = isSurrogate(code) ? String.fromCodePoint(text.codePointAt(at) as number) : "";
    if (sign.length > 1) at++;
    if (sign === "" ? isHanUnit(code) : han.test(sign)) characters++;
    const isLatin = sign === "" ? isLatinUnit(code) : latin.test(sign);
    if (isLatin && !within) words++;
    within = isLatin;
  }
  return characters > words;
}
