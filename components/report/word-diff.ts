import { diffArrays } from "diff";

/** A stretch of one of two texts. "own" stands in this text only. */
export interface DiffStretch {
  text: string;
  own: boolean;
}

export interface WordDiff {
  before: DiffStretch[];
  after: DiffStretch[];
}

/** Beyond so many words taken out and put in, two answers have so little in common that marking it helps nobody. */
const mostEdits = 2_000;

/**
 * Two texts word by word, each whole again when its stretches are put together. Words are cut by the language's own rules
 * (Unicode UAX #29 through Intl.Segmenter), so that Chinese is compared by the word too.
 */
export function diffWords(before: string, after: string, language: string): WordDiff {
  const [old, fresh] = [wordsOf(before, language), wordsOf(after, language)];
  const changes = diffArrays(old, fresh, { maxEditLength: mostEdits, comparator: sameWord });
  if (!changes) return { before: [{ text: before, own: true }], after: [{ text: after, own: true }] };
  const side = (words: readonly string[], other: "added" | "removed") => {
    let at = 0;
    return changes
      .filter((change) => !change[other])
      .map(({ count, added, removed }) => {
        at += count;
        return { text: words.slice(at - count, at).join(""), own: added || removed };
      });
  };
  return { before: side(old, "added"), after: side(fresh, "removed") };
}

const sameWord = (left: string, right: string) => left.trim() === right.trim();

/** Each word with the white space behind it, so that words taken out in a row are one stretch. */
function wordsOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (segment.trim() === "" && words.length > 0) words.push(`${words.pop()}${segment}`);
    else words.push(segment);
  }
  return words;
}
