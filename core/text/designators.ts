import type { Token } from "./tokens";

/** What may follow "a" where it names something ("bulb a is out") and is no article. */
const afterName = new Set(
  "and or is are was were will would has have had does do did can could to in on but because if from with for not still also affects burns".split(
    " ",
  ),
);
const endsPhrase = /[,.;:!?)\n]/u;

function gapBefore(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);
}

function isNameA(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || endsPhrase.test(gapBefore(text, tokens, at + 1)) || afterName.has(next.word)) return true;
  return tokens[at]?.text === "A" && at > 0 && !/[.!?\n:]/u.test(gapBefore(text, tokens, at));
}

/**
 * Whether the token is a letter that names something: bulb A, switch Z, event B. The article, the pronoun and the rest of "don't" are none.
 */
export function isDesignator(text: string, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (word.length !== 1 || word === "i" || word < "a" || word > "z") return false;
  if (tokens[at]?.joined || /['’^"`]$/u.test(gapBefore(text, tokens, at))) return false;
  return word !== "a" || isNameA(text, tokens, at);
}

/** The key that a designator is found by, apart from the word of the same letter. */
export function designatorKey(token: Token): string {
  return `@${token.word}`;
}
