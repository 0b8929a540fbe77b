const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const plain = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);
const scales = new Map(Object.entries({ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }));
const sharesByWord: Record<string, number> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  fifths: 0.2,
  thirds: 1 / 3,
  quarters: 0.25,
  dozen: 12,
};
const shares = new Map(Object.entries(sharesByWord));

/** The value of one plain number word ("seven", "forty"), or null. */
export function unitValue(word: string): number | null {
  return plain.get(word) ?? null;
}

/** The factor of a scale word ("thousand"), or null. */
export function scaleValue(word: string): number | null {
  return scales.get(word) ?? null;
}

/** The value of a word for a share or a dozen ("quarter" 0.25, "dozen" 12), or null. */
export function shareValue(word: string): number | null {
  return shares.get(word) ?? null;
}
