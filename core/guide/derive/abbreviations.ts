const bracketed = /\(([\p{Lu}][\p{L}\p{N}&]{1,7})\)/gu;
const longestForm = 80;

function lettersOf(short: string): string {
  return short
    .replace(/s$/u, "")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
}

/** The last words of a text whose first letters are these; null where they are others. */
function spelledOut(before: string, letters: string): string | null {
  const words = [...before.matchAll(/\p{L}[\p{L}\p{N}]*/gu)].slice(-letters.length);
  const first = words[0]?.index;
  const initials = words.map(([word]) => word[0]?.toLowerCase()).join("");
  return first !== undefined && initials === letters ? before.slice(first).trim() : null;
}

/** "Dead Letter Queues (DLQ)" in a text gives DLQ → "Dead Letter Queues", where the words' first letters are the abbreviation's. */
export function abbreviationsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { 1: short = "", index } of text.matchAll(bracketed)) {
    const letters = lettersOf(short);
    const before = text.slice(Math.max(0, index - longestForm), index);
    const long = letters.length > 1 ? spelledOut(before, letters) : null;
    if (long !== null) found.set(short, long);
  }
  return found;
}

function has(text: string, term: string): boolean {
  return text.toLowerCase().includes(term.toLowerCase());
}

/** What else the terms of a claim are called: the long form of an abbreviation and the abbreviation of a long form. */
export function aliasesOf(claim: string, abbreviations: ReadonlyMap<string, string>): string[] {
  return [...abbreviations].flatMap(([short, long]) => {
    if (has(claim, long)) return [short];
    return new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, "u").test(claim) ? [long] : [];
  });
}
