/** Whether a text is Chinese in the main: more Chinese characters than words in Latin letters, as terms may stay in these. */
export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > (text.match(/\p{Script=Latin}+/gu)?.length ?? 0);
}
