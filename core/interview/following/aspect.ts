/** One thing that a follow-up may ask after, in the words of any guide, and whether an answer has told it in words of its own. */
export interface Aspect {
  asks: RegExp;
  isTold: (sentences: readonly string[], part: string) => boolean;
}

/** Reads the sentences of an answer once, however many follow-ups ask after it. */
function once<Read>(read: (sentences: readonly string[]) => Read): (sentences: readonly string[]) => Read {
  const known = new WeakMap<readonly string[], { read: Read }>();
  return (sentences) => {
    const found = known.get(sentences) ?? { read: read(sentences) };
    known.set(sentences, found);
    return found.read;
  };
}

/** Told by one sentence, whatever the follow-up's other words are. */
export function anywhere(tells: (sentence: string) => boolean): Aspect["isTold"] {
  return once((sentences) => sentences.some(tells));
}

/**
 * Told by sentences that hold words of what is asked after. `wordsOf`: the stems of a sentence that could tell it, null of one that could not;
 * `isTold`: whether those of all such sentences, null where there is none, tell what a part of a follow-up asks.
 */
export function besideWords(
  wordsOf: (sentence: string) => readonly string[] | null,
  isTold: (part: string, said: ReadonlySet<string> | null) => boolean,
): Aspect["isTold"] {
  const read = once((sentences) => {
    const found = sentences.flatMap((sentence) => {
      const words = wordsOf(sentence);
      return words ? [words] : [];
    });
    return found.length > 0 ? new Set(found.flat()) : null;
  });
  return (sentences, part) => isTold(part, read(sentences));
}
