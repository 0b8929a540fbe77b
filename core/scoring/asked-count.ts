import { unitValue } from "../text/number-words";

const request =
  /\b(?:name|list|state|give|mention|identify|provide|describe|what are|which are)\s+(?:at least\s+|any\s+|some\s+)?(\d{1,2}|[a-z]+)\b(?!\s*(?:%|percent))/giu;

/** How many things a question asks for out of those there are ("Name two advantages", "state at least 4 of …"); null if it asks for all. */
export function askedCount(question: string): number | null {
  for (const [, word = ""] of question.matchAll(request)) {
    const count = /^\d/u.test(word) ? Number(word) : unitValue(word.toLowerCase());
    if (count !== null && count > 0) return count;
  }
  return null;
}
