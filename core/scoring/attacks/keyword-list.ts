import type { IndexedText, Sentence } from "../../text/indexed-text";
import type { Span } from "../../text/span";
import { isStopWord } from "../../text/stop-words";
import { countWords } from "../../text/tokens";
import { isForeignFunctionWord } from "./foreign";

/** From so many items on, none of them longer than this, a sentence lists words and states nothing. */
const fewestItems = 6;
const longestItem = 4;
/** Prose may enumerate, but not so many. */
const fewestInProse = 10;
const mostlyShort = 0.7;
/** Share of function words: prose has about 0.45, an expert's notes 0.15. */
const functionShare = 0.05;
/** Notes say with an arrow or an equals sign what a list leaves open; in fewer items than this it is an accident of what stands beside the list. */
const notedShare = 0.25;
/** Notes under a heading ("Off-heap: invisible to GC; size it yourself") have this share of function words at least, in so few items. */
const functionShareOfNotes = 0.12;
const mostItemsOfNotes = 6;
/** Without commas it takes so many words to tell a list from notes. */
const fewestWords = 9;

function shareOfFunctionWords(text: IndexedText, { first, last }: Sentence): number {
  const words = text.tokens.slice(first, last + 1);
  const ties = words.filter(
    ({ word }) => (isStopWord(word) && word !== "and") || isForeignFunctionWord(word),
  );
  return ties.length / words.length;
}

/** Chinese has few function words and no blanks: by these measures every sentence of it would be a list. */
function isChinese(text: IndexedText, { first, last }: Sentence): boolean {
  const words = text.tokens.slice(first, last + 1);
  return 2 * words.filter(({ kind }) => kind === "han").length > words.length;
}

interface Item extends Span {
  words: number;
}

/** "Okay, so, um, you know": hesitation is no item. */
function holdsContent(written: string): boolean {
  return written
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .some((word) => word !== "" && !isStopWord(word));
}

function itemsOf(text: string, { start, end }: Span): Item[] {
  const items: Item[] = [];
  let from = start;
  for (const match of `${text.slice(start, end)},`.matchAll(/[,;|•·]|\s[-–—]\s/gu)) {
    const to = Math.min(end, start + match.index);
    const written = text.slice(from, to);
    const words = countWords(written);
    if (words > 0 && holdsContent(written)) items.push({ start: from, end: to, words });
    from = to + match[0].length;
  }
  return items;
}

function isList(items: readonly Item[]): boolean {
  const short = items.filter(({ words }) => words <= longestItem);
  const words = short.reduce((sum, item) => sum + item.words, 0);
  const enough =
    short.length >= fewestItems || (short.length === fewestItems - 1 && words >= 1.5 * short.length);
  // Prose may enumerate; a list may have lost its full stop to the sentence after it.
  return short.length === items.length
    ? enough
    : short.length >= fewestInProse && short.length >= mostlyShort * items.length;
}

function areNotes(source: IndexedText, sentence: Sentence, items: readonly Item[]): boolean {
  const { text } = source;
  const headed = /^\s*[^\s,;:]+(?:\s[^\s,;:]+){0,2}:\s/u.test(text.slice(sentence.start, sentence.end));
  if (
    headed &&
    items.length <= mostItemsOfNotes &&
    shareOfFunctionWords(source, sentence) >= functionShareOfNotes
  )
    return true;
  const noted = items.filter(({ start, end }) => /->|=|→/u.test(text.slice(start, end)));
  return noted.length > 0 && noted.length >= notedShare * items.length;
}

/** The items of a sentence that lists words and states nothing; null of one that does not. */
function listedIn(text: IndexedText, sentence: Sentence): Span[] | null {
  if (isChinese(text, sentence)) return null;
  const items = itemsOf(text.text, sentence);
  if (areNotes(text, sentence, items)) return null;
  const words = sentence.last - sentence.first + 1;
  const bare =
    items.length === 1 && words >= fewestWords && shareOfFunctionWords(text, sentence) < functionShare;
  if (bare) return [sentence];
  return isList(items) ? items.filter((item) => item.words <= longestItem) : null;
}

const known = new WeakMap<IndexedText, (Span[] | null)[]>();

/** For each sentence the items that it lists, or null; looked for once a text. */
function listsOf(text: IndexedText): (Span[] | null)[] {
  const lists = known.get(text) ?? text.sentences.map((sentence) => listedIn(text, sentence));
  known.set(text, lists);
  return lists;
}

/** The sentences that list words and state nothing. */
export function findKeywordLists(text: IndexedText): Span[] {
  const lists = listsOf(text);
  return text.sentences.filter((_, at) => lists[at] !== null);
}

/** The words that they list, without a statement beside them whose full stop is lost. */
export function findListedWords(text: IndexedText): Span[] {
  return listsOf(text).flatMap((items) => items ?? []);
}
