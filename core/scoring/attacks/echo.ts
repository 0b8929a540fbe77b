import type { IndexedText } from "../../text/indexed-text";
import type { Span } from "../../text/span";

/** So many words of the question in a row say it again and answer nothing. */
const fewestWords = 6;

/** No question says one word so often, but one of nothing else. */
const mostPlaces = 50;

function lengthOfRun(text: IndexedText, question: IndexedText, at: number, from: number): number {
  let length = 0;
  while (text.tokens[at + length] && text.tokens[at + length]?.stem === question.tokens[from + length]?.stem)
    length++;
  return length;
}

/** The stretches of an answer that repeat the question word for word. */
export function findEchoes(text: IndexedText, question: IndexedText | null): Span[] {
  const found: Span[] = [];
  for (let at = 0; question && at + fewestWords <= text.tokens.length; at++) {
    const places = (question.postings.get(text.tokens[at]?.stem ?? "") ?? []).slice(0, mostPlaces);
    const longest = Math.max(0, ...places.map(({ first }) => lengthOfRun(text, question, at, first)));
    if (longest < fewestWords) continue;
    found.push({ start: text.tokens[at]?.start ?? 0, end: text.tokens[at + longest - 1]?.end ?? 0 });
    at += longest - 1;
  }
  return found;
}
