/** A clause of Chinese is taken up whole or not at all: so many characters, Latin words counting as they are written. */
const fewest = 5;
const most = 22;

const between = /[，。；：！？、,;:!?\n（）()—]+/u;
/** What ties a clause to the one before, and the speaker's own "I think". */
const opener =
  /^(?:嗯|呃|那么|那|然后|所以|但是|不过|因为|而且|另外|其实|就是说?|首先|其次|最后|比如说?|例如|同时|当时|后来|我觉得|我认为|我想|应该说|主要是|还有)+/u;
const hesitant = /不知道|不太清楚|不确定|不记得|没想过|可能吧|随便|大概吧|面试官|忽略|系统提示|指令/u;
const asking = /[吗呢]$|^(?:什么|怎么|为什么|如何|哪)|是不是|能不能|可不可以/u;
const marked = /["“”«»<>*`[\]{}]/u;

function worthOf(clause: string, about: string): number {
  const named = clause.match(/[A-Za-z][\w+.-]*|\d+/gu)?.length ?? 0;
  const shared = new Set([...clause].filter((character) => about.includes(character))).size;
  return Math.min(named, 3) * 2 + Math.min(clause.length, 14) / 7 + Math.min(shared, 6) / 3;
}

/** The clause of a Chinese text that tells most, as it stands there, or null. `about` as in `pickQuote`. */
export function pickChineseQuote(text: string, about: readonly string[], holding: RegExp): string | null {
  const wanted = about.join(" ");
  const clauses = text
    .split(between)
    .map((clause) => clause.trim().replace(opener, "").trim())
    .filter((clause) => clause.length >= fewest && clause.length <= most && holding.test(clause))
    .filter((clause) => ![hesitant, asking, marked].some((pattern) => pattern.test(clause)))
    .map((clause) => ({ clause, worth: worthOf(clause, wanted) }));
  return clauses.toSorted((a, b) => b.worth - a.worth)[0]?.clause ?? null;
}
