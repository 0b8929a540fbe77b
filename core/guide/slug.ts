const longest = 48;
const longestHan = 24;

function shorten(words: string): string {
  const limit = /\p{Script=Han}/u.test(words) ? longestHan : longest;
  if (words.length <= limit) return words;
  const units = [...words.slice(0, limit * 2)];
  const cut = units.slice(0, limit).join("");
  if (units[limit] === "-") return cut;
  const lastWord = cut.lastIndexOf("-");
  return lastWord > limit / 2 ? cut.slice(0, lastWord) : cut;
}

/**
 * A readable name for an address, from any language: letters and digits in lower case, joined by hyphens, at most 48 characters (24 of
 * Chinese), cut between words. "item" where the text holds none.
 */
export function slugify(text: string): string {
  const plain = text
    .slice(0, 400)
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFKC")
    .toLowerCase();
  const words = plain
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|(?<!-)-+$/g, "");
  return shorten(words).replace(/(?<!-)-+$/, "") || "item";
}

/** The slug that a file gives itself, where it can stand in an address and in a path as it is; else one made from it. */
export function slugOfFile(given: string): string {
  return given.length <= 100 && /^[\p{L}\p{N}_-]+$/u.test(given) ? given : slugify(given);
}

/** Gives each slug once: a second "spark" is "spark-2". */
export function uniqueSlugs(): (wanted: string) => string {
  const taken = new Set<string>();
  const tries = new Map<string, number>();
  return (wanted) => {
    let slug = wanted;
    let count = tries.get(wanted) ?? 1;
    while (taken.has(slug)) slug = `${wanted}-${++count}`;
    tries.set(wanted, count);
    taken.add(slug);
    return slug;
  };
}
