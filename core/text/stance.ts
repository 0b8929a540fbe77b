import type { Token } from "./tokens";

const words = new Map(
  Object.entries({ yes: "@yes", yeah: "@yes", yep: "@yes", no: "@no", nope: "@no", nah: "@no" }),
);
/** What follows a "no" that answers; before a noun it counts none of it ("No servers to manage"). */
const afterStance = new Set(
  "because since as it its they he she i we you the this that these those there if when but so not".split(
    " ",
  ),
);

/** The key of the "yes" or "no" that a text begins with as its answer; null if it begins otherwise. */
export function stanceOf(text: string, tokens: readonly Token[]): string | null {
  const [first, second] = tokens;
  const key = first ? words.get(first.word) : undefined;
  if (!first || !key) return null;
  const gap = text.slice(first.end, second?.start ?? text.length);
  return !second || /[,.;:!\n–—-]/u.test(gap) || afterStance.has(second.word) ? key : null;
}

/** The other stance. */
export function otherStance(key: string): string {
  return key === "@yes" ? "No" : "Yes";
}
