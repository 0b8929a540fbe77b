/** A clause of Chinese is taken up whole or not at all: so many characters at least, and so many characters and Latin words' worth at most. */
const fewest = 5;
const most = 24;
/** A name in Latin letters is longer to write than to say. */
const latinWorth = 3;

/** What ends a clause: no figure's comma, and not the mark between the things of a list. */
const between = /[。；：！？;:!?\n（）()—，]|(?<!\d),|,(?!\d)/gu;
const comma = /^[，,]$/u;
/** What joins the things of a list. */
const joint = /、|和|以及|及|与/u;
const joins = /^\s*(?:和|以及|及|与|或|还有)/u;
/** Names in Latin letters, with what joins them: as far as such characters reach. */
const names = /[\w+.# 、和与及以-]+/gu;

/** What ties a clause to the one before, and the speaker's own "I think". */
const opener =
  /^(?:嗯|呃|那么|那|然后|所以|但是|不过|因为|而且|另外|其实|就是说?|首先|其次|最后|比如说?|例如|同时|当时|后来|我觉得|我认为|我想|应该说|主要是|还有)+/u;
const hesitant = /不知道|不太清楚|不确定|不记得|没想过|可能吧|随便|大概吧|面试官|忽略|系统提示|指令/u;
const asking = /[吗呢]$|^(?:什么|怎么|为什么|如何|哪)|是不是|能不能|可不可以/u;
const marked = /["“”«»<>*`[\]{}]/u;

const isNames = (text: string) => /^[A-Za-z]/u.test(text) && /[\w+#]$/u.test(text);

/** What comes after a comma and goes on with the list before it: "…，以及 S3", or with names after a name. */
function goesOn(before: string, clause: string): boolean {
  const first = /^\s*[A-Za-z][\w+.# -]*(?:[、和与及以]|$)/u.test(clause);
  return joins.test(clause) || (first && /[\w+#]\s*$/u.test(before));
}

/** The clauses of a text; one that only goes on with a list belongs to the one before. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let start = 0;
  let mark = "";
  for (const { index, 0: next } of [...text.matchAll(between), { index: text.length, 0: "" }]) {
    const clause = text.slice(start, index);
    const before = clauses.at(-1);
    if (before && comma.test(mark) && goesOn(before, clause))
      clauses[clauses.length - 1] = before + mark + clause;
    else clauses.push(clause);
    start = index + next.length;
    mark = next;
  }
  return clauses;
}

function sizeOf(clause: string): number {
  const words = clause.match(/[A-Za-z\d][\w+.#-]*/gu)?.length ?? 0;
  return clause.replace(/[\w+.#\s-]/gu, "").length + words * latinWorth;
}

/** The clause, or where it is too long a list of names in it: no joint stands before or after what such characters reach. */
function taken(clause: string): string | null {
  if (sizeOf(clause) <= most) return clause;
  const lists = (clause.match(names) ?? []).map((run) => run.trim());
  return lists.find((list) => isNames(list) && joint.test(list) && sizeOf(list) <= most) ?? null;
}

function worthOf(clause: string, about: string): number {
  const named = clause.match(/[A-Za-z][\w+.-]*|\d+/gu)?.length ?? 0;
  const shared = new Set([...clause].filter((character) => about.includes(character))).size;
  return Math.min(named, 3) * 2 + Math.min(clause.length, 14) / 7 + Math.min(shared, 6) / 3;
}

/**
 * The clause of a Chinese text that tells most, as it stands there, or null. It never ends or begins inside of a list. `about` as in
 * `pickQuote`.
 */
export function pickChineseQuote(text: string, about: readonly string[], holding: RegExp): string | null {
  const wanted = about.join(" ");
  const clauses = clausesOf(text)
    .map((clause) => taken(clause.trim().replace(opener, "").trim()) ?? "")
    .filter((clause) => clause.length >= fewest && holding.test(clause))
    .filter((clause) => ![hesitant, asking, marked].some((pattern) => pattern.test(clause)))
    .map((clause) => ({ clause, worth: worthOf(clause, wanted) }));
  return clauses.toSorted((a, b) => b.worth - a.worth)[0]?.clause ?? null;
}
