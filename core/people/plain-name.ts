const lineEnds = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Signs that can't be seen, but for the joiners that some scripts need between two letters. */
const unseen =
  /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cf}]|[\u200c\u200d](?!\p{L})|(?<![\p{L}\p{M}])[\u200c\u200d]/gu;

/**
 * A name as others are shown it: on one line, without signs that can't be seen or would have it run backwards through what stands around it.
 * Empty where nothing is left that could be read.
 */
export function plainName(name: string): string {
  const shown = name.replace(lineEnds, " ").replace(unseen, "").trim();
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(shown) ? shown : "";
}
