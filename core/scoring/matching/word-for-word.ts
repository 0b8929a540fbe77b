import type { TokenRange } from "../../text/indexed-text";
import { isNegatedAt } from "../../text/negation";
import type { CompiledPoint } from "../compiled-question";
import type { ReadAnswer } from "./read-answer";

/** A claim of fewer words is said by chance. */
const fewestWords = 2;

function standsAt(words: readonly string[], answer: ReadAnswer, at: number): boolean {
  const { tokens } = answer.text;
  return words.every((word, offset) => {
    const place = at + offset;
    return tokens[place]?.word === word && (answer.segmentOf[place] ?? -1) >= 0;
  });
}

/** Where the answer says the claim word for word, neither denied nor in a stretch that never counts; null if nowhere. */
export function saidWordForWord({ claim }: CompiledPoint, answer: ReadAnswer): TokenRange | null {
  const own = claim.source.tokens;
  const words = own.map((token) => token.word);
  if (words.length < fewestWords) return null;
  const denied = claim.terms.map(
    (term, index) => claim.denied[index] === true && isNegatedAt(own, term.first),
  );
  for (const { first: at } of answer.text.postings.get(own[0]?.stem ?? "") ?? []) {
    if (!standsAt(words, answer, at)) continue;
    const agrees = claim.terms.every(
      (term, index) => (answer.denied[at + term.first] === 1) === claim.denied[index] || denied[index],
    );
    if (agrees) return { first: at, last: at + words.length - 1 };
  }
  return null;
}
