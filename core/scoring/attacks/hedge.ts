import type { IndexedText } from "../../text/indexed-text";
import { oppositesOf } from "../../text/opposites";
import type { Span } from "../../text/span";

/** "More or less", "up and down", "sooner or later" are no hedges. */
const idle = new Set("more less up down befor after sooner later earli late again on off in out".split(" "));
/** "Hot and cold data" names both kinds; "it is hot and cold" takes neither side. */
const copulas = new Set("is are was were be being been it's they're both".split(" "));
const prefix = /^(?:un|in|im|non|dis)/u;

function joinsSides(tokens: IndexedText["tokens"], at: number): boolean {
  const word = tokens[at + 1]?.word;
  return word === "or" || (word === "and" && copulas.has(tokens[at - 1]?.word ?? ""));
}

function areOpposite(a: string, b: string): boolean {
  if (oppositesOf(a).has(b)) return true;
  return a !== b && (a.replace(prefix, "") === b || b.replace(prefix, "") === a);
}

/** "Durable or ephemeral", "fast and slow": who says a thing and its opposite in one breath says neither. */
export function findHedges({ tokens }: IndexedText): Span[] {
  return tokens.flatMap((token, at) => {
    const other = tokens[at + 2];
    if (!other || idle.has(token.stem) || !joinsSides(tokens, at) || !areOpposite(token.stem, other.stem))
      return [];
    return [{ start: token.start, end: other.end }];
  });
}
