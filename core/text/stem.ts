import { stemmer } from "stemmer";

const cache = new Map<string, string>();
const cacheLimit = 50_000;

/** Most words have none of the endings that differ. */
const mayBeBritish = /[iy]s(?:e|ed|es|er|ers|ing|ation|ations)$|our|res?$/u;

/** British spellings that Porter's rules would keep apart from the American ones. */
function american(word: string): string {
  if (!mayBeBritish.test(word)) return word;
  return word
    .replace(/([a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$/u, "$1iz$2")
    .replace(/([a-z]{3})ys(e|ed|es|er|ers|ing)$/u, "$1yz$2")
    .replace(/(behavi|fav|col|lab|harb|neighb)our/u, "$1or")
    .replace(/(cent|lit|met|fib)re(s?)$/u, "$1er$2");
}

/** Forms that rules do not join: irregular verbs and comparatives of this field's talk. */
const irregular = new Map<string, string>(
  Object.entries({
    ran: "run",
    running: "run",
    runs: "run",
    chose: "choose",
    chosen: "choose",
    wrote: "write",
    written: "write",
    built: "build",
    kept: "keep",
    sent: "send",
    went: "go",
    gone: "go",
    fell: "fall",
    fallen: "fall",
    took: "take",
    taken: "take",
    made: "make",
    gave: "give",
    given: "give",
    got: "get",
    brought: "bring",
    thought: "think",
    found: "find",
    held: "hold",
    lost: "lose",
    met: "meet",
    left: "leave",
    said: "say",
    told: "tell",
    saw: "see",
    seen: "see",
    came: "come",
    began: "begin",
    begun: "begin",
    broke: "break",
    broken: "break",
    grew: "grow",
    rose: "rise",
    risen: "rise",
    shrank: "shrink",
    shrunk: "shrink",
    grown: "grow",
    knew: "know",
    known: "know",
    drew: "draw",
    drawn: "draw",
    cheaper: "cheap",
    cheapest: "cheap",
    faster: "fast",
    fastest: "fast",
    slower: "slow",
    slowest: "slow",
    smaller: "small",
    smallest: "small",
    larger: "large",
    largest: "large",
    bigger: "big",
    biggest: "big",
    higher: "high",
    highest: "high",
    lower: "low",
    lowest: "low",
    longer: "long",
    fewer: "few",
    safer: "safe",
    easier: "easy",
    easily: "easy",
    heavier: "heavy",
    indices: "index",
    indexes: "index",
    queries: "queri",
    schemata: "schema",
    data: "data",
    lying: "lie",
    lies: "lie",
    dies: "die",
    died: "die",
    dead: "die",
    children: "child",
    analyses: "analysi",
    costly: "cost",
    one: "one",
    ones: "one",
  }),
);

/** Porter's stem of one lower-case word (M. F. Porter, 1980), after spelling and irregular forms are made one. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(/'s?$/u, "");
  const found = irregular.get(bare) ?? stemmer(american(bare));
  // Whoever fills it with words that nobody says again must not slow down what is said later.
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(word, found);
  return found;
}
