import type { IndexedText } from "./indexed-text";
import type { Token } from "./tokens";

const negators = new Set(
  "not no never neither nor none nobody nothing nowhere cannot without hardly barely scarcely unable n't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't ain't".split(
    " ",
  ),
);
const pseudo = [
  /^not (?:only|just|merely|simply|necessarily|to mention)$/u,
  /^no (?:doubt|matter|wonder|problem|longer than|less than|more than|fewer than|later than)$/u,
  /^none of$/u,
  /^(?:don't|didn't|not) (?:forget|mind|worry|know)$/u,
  /^not (?:bad|sure|exactly|entirely|really)$/u,
];
const ends = new Set(
  "but because so since although though instead rather otherwise except unless until if when".split(" "),
);

/** "no", "without" and their like deny so many words after them at most. */
const reach = 5;

const auxiliaries = new Set(
  "is are was were be been do does did has have had can could will would should must may might need ca wo".split(
    " ",
  ),
);

function isNegator(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (!negators.has(word) && !word.endsWith("n't")) return false;
  const pair = `${word} ${tokens[at + 1]?.word ?? ""}`;
  const triple = `${pair} ${tokens[at + 2]?.word ?? ""}`;
  return !pseudo.some((pattern) => pattern.test(pair) || pattern.test(triple));
}

/** "instead of" and "rather than" deny what follows them. */
function isReplacement(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  const word = tokens[at]?.word;
  return (word === "instead" && next === "of") || (word === "rather" && next === "than");
}

/** A negated verb ("didn't", "does not", "never went") denies its whole clause, subject included. */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (word.endsWith("n't") || word === "never" || word === "cannot") return true;
  return word === "not" && auxiliaries.has(tokens[at - 1]?.word ?? "");
}

function flip(denied: Uint8Array, tokens: readonly Token[], first: number, last: number): void {
  for (let at = first; at <= last; at++) {
    if (at > first && ends.has(tokens[at]?.word ?? "")) break;
    denied[at] = 1 - (denied[at] as number);
  }
}

/**
 * For each token whether it is denied (1) or not (0). A negated verb denies its clause, up to a conjunction; other negators the five words
 * after them; two cancel each other. After NegEx (Chapman et al., 2001), whose lists are cut to talk.
 */
export function deniedTokens(text: IndexedText): Uint8Array {
  const denied = new Uint8Array(text.tokens.length);
  for (const sentence of text.sentences) {
    for (const clause of sentence.clauses) {
      let verbal = 0;
      for (let at = clause.first; at <= clause.last; at++) {
        if (isReplacement(text.tokens, at))
          flip(denied, text.tokens, at + 2, Math.min(clause.last, at + 1 + reach));
        else if (!isNegator(text.tokens, at)) continue;
        else if (isVerbal(text.tokens, at)) verbal++;
        else flip(denied, text.tokens, at + 1, Math.min(clause.last, at + reach));
      }
      // Each denies the same words, so that only an odd one is left of them; one by one a long clause would take its length squared.
      if (verbal % 2 === 1) flip(denied, text.tokens, clause.first, clause.last);
    }
  }
  return denied;
}

/** Whether a negator stands right before a token, with a word between them at most ("not connected", "no longer needed"). */
export function isNegatedAt(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some((before) => isNegator(tokens, before));
}
