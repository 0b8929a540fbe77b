const isPlainLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether a text is Chinese in the main: more Chinese characters than words in Latin letters, as terms may stay in these. */
export function isChinese(text: string): boolean {
  let characters = 0;
  let words = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) characters++;
    const sign =
      code < 128 || (code >= 0x4e00 && code <= 0x9fff)
        ? ""
        : String.fromCodePoint(text.codePointAt(at) as number);
    if (sign.length > 1) at++;
    if (sign !== "" && /\p{Script=Han}/u.test(sign)) characters++;
    const isLatin = sign === "" ? isPlainLetter(code) : /\p{Script=Latin}/u.test(sign);
    if (isLatin && !within) words++;
    within = isLatin;
  }
  return characters > words;
}
