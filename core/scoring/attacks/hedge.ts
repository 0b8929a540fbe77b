import type { IndexedText } from "../../text/indexed-text";
import { oppositesOf } from "../../text/opposites";
import type { Span } from "../../text/span";

/** "More or less", "up and down", "sooner or later" are no hedges. */
const idle = new Set("more less up down befor after sooner later earli late again on off in out".split(" "));
const joins = new Set(["or", "and"]);
const prefix = /^(?:un|in|im|non|dis)/u;

function areOpposite(a: string, b: string): boolean {
  if (oppositesOf(a).has(b)) return true;
  return a !== b && (a.replace(prefix, "") === b || b.replace(prefix, "") === a);
}

/** "Durable or ephemeral", "fast and slow": who says a thing and its opposite in one breath says neither. */
export function findHedges({ tokens }: IndexedText): Span[] {
  return tokens.flatMap((token, at) => {
    const other = tokens[at + 2];
    if (
      !other ||
      idle.has(token.stem) ||
      !joins.has(tokens[at + 1]?.word ?? "") ||
      !areOpposite(token.stem, other.stem)
    )
      return [];
    return [{ start: token.start, end: other.end }];
  });
}
