import { countWords } from "../../text/tokens";

/** Cuts at commas and semicolons that stand in no brackets, and at the last "and"; a figure's comma stays. */
function splitItems(list: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at++) {
    const unit = list[at] as string;
    if ("(（[".includes(unit)) depth++;
    else if (")）]".includes(unit)) depth = Math.max(0, depth - 1);
    const comma = ",，、;；".includes(unit) && !/^,\d{3}/.test(list.slice(at, at + 4));
    if (!comma || depth > 0) continue;
    items.push(list.slice(start, at));
    start = at + 1;
  }
  items.push(list.slice(start));
  return items.map((item) =>
    item
      .replace(/^\s*(?:and|or|以及|和)(?:\s+|(?=\p{Script=Han}))/u, "")
      .replace(/(?<![\s.。])[\s.。]+$/u, "")
      .trim(),
  );
}

const headAndTail = /^(.{2,100}?)\s*(?::\s|：)\s*(\S.*)$/u;
/** Items of no more words on average ("Pending, Running, Failed") are names: one claim together. */
const wordsOfAName = 3;
const longestItem = 20;
/** Words that begin a clause of a running sentence, which is no list. */
const clause =
  /^(?:I|we|you|he|she|it|they|this|which|who|where|while|so|but|then|because|if|when|我|我们|它|这|而|但|所以|因为)\b/iu;

/** The words that name a list: "It goes through 4 phases" → "4 phases". */
function nameOf(head: string): string {
  const words = head.split(/\s+/u);
  const figure = words.findLastIndex((word) => /^\d/u.test(word));
  return words.slice(figure >= 0 && figure < words.length - 1 ? figure : -2).join(" ");
}

/** The claims of "4 phases: Analysis (…), Optimization (…), …", each with the words that name the list; null where it is no such list. */
export function splitEnumeration(sentence: string): string[] | null {
  const match = headAndTail.exec(sentence);
  if (!match) return null;
  const [, head = "", tail = ""] = match;
  const items = splitItems(tail).filter((item) => item !== "");
  const lengths = items.map(countWords);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  if (items.length < 3 || words <= wordsOfAName * items.length) return null;
  if (lengths.some((length) => length > longestItem) || items.some((item) => clause.test(item))) return null;
  return items.map((item) => `${nameOf(head)}: ${item}`);
}
