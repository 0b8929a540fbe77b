import type { IndexedText, Sentence, TokenRange } from "../../text/indexed-text";

/** From so many items in a row, none of more words than this, a sentence lists things: what is said of each is not said of all. */
const fewestItems = 4;
const longestItem = 2;
const separator = /[,;|/&+•·]|\b(?:and|or)\b/giu;

/** For each token the item of a list that it stands in, counted through the text from 0, and the list; −1 outside lists. */
export interface Enumerations {
  item: Int32Array;
  list: Int32Array;
}

function piecesOf(
  { text, tokens }: IndexedText,
  { start, end, first, last }: Sentence,
  fewest: number,
): TokenRange[] {
  const cuts = [...text.slice(start, end).matchAll(separator)].map(({ index }) => start + index);
  if (cuts.length < fewest - 1) return [];
  const pieces: TokenRange[] = [];
  let from = first;
  for (const cut of [...cuts, end]) {
    let to = from - 1;
    while (to < last && (tokens[to + 1]?.start ?? end) < cut) to++;
    // "and" is a token of its own and belongs to no item.
    if (to >= from) pieces.push({ first: from, last: to });
    from = to + 1;
    if (/^(?:and|or)$/u.test(tokens[from]?.word ?? "") && tokens[from]?.start === cut) from++;
  }
  return pieces;
}

function isShort({ first, last }: TokenRange): boolean {
  return last - first < longestItem;
}

/** The runs of short items, with the end of what stands before them and the beginning of what follows, which are items too. */
function listsIn(pieces: readonly TokenRange[], fewest: number): TokenRange[][] {
  const lists: TokenRange[][] = [];
  for (let from = 0; from < pieces.length; from++) {
    let to = from;
    while (to < pieces.length && isShort(pieces[to] as TokenRange)) to++;
    const before = pieces[from - 1];
    const after = pieces[to];
    const run = pieces.slice(from, to);
    if (before)
      run.unshift({ first: Math.max(before.first, before.last - longestItem + 1), last: before.last });
    if (after) run.push({ first: after.first, last: Math.min(after.last, after.first + longestItem - 1) });
    if (to > from && run.length >= fewest) lists.push(run);
    from = Math.max(from, to);
  }
  return lists;
}

/** The lists of a text; null if it has none. */
export function findEnumerations(text: IndexedText, fewest = fewestItems): Enumerations | null {
  const lists = text.sentences.flatMap((sentence) => listsIn(piecesOf(text, sentence, fewest), fewest));
  if (lists.length === 0) return null;
  const found = {
    item: new Int32Array(text.tokens.length).fill(-1),
    list: new Int32Array(text.tokens.length).fill(-1),
  };
  let items = 0;
  lists.forEach((list, index) => {
    for (const { first, last } of list) {
      found.item.fill(items++, first, last + 1);
      found.list.fill(index, first, last + 1);
    }
  });
  return found;
}
