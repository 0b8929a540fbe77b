/** Shorter words are too often one letter from another word. */
const shortest = 5;
/** Two words that begin alike are of one family if they share so much of the longer. */
const sharedPrefix = 0.7;

/** Whether one edit (a letter more, less, other, or two swapped) makes one word the other (Damerau, 1964). */
function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length === b.length) {
    const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
    return swapped || a.slice(at + 1) === b.slice(at + 1);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.slice(at) === long.slice(at + 1);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Whether two stems of five letters or more are likely one word: a slip apart, or of one family ("serial", "serializ"). */
export function isNear(a: string, b: string): boolean {
  if (a === b || a.length < shortest || b.length < shortest || a[0] !== b[0]) return false;
  if (oneEditApart(a, b)) return true;
  const prefix = commonPrefix(a, b);
  return prefix >= shortest && prefix >= sharedPrefix * Math.max(a.length, b.length);
}
