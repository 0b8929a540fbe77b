import type { Clause, IndexedText } from "../../text/indexed-text";

/** Whose deed a clause tells; "elided" is a past-tense verb without a subject ("Built …"), which is the speaker's own. */
export type Agent = "i" | "elided" | "we" | "other" | "none";

const first = new Set(["i", "i'd", "i've", "i'm", "i'll", "myself", "me", "my", "mine"]);
const team = new Set([
  "we",
  "we'd",
  "we've",
  "we're",
  "us",
  "our",
  "team",
  "everybody",
  "everyone",
  "people",
]);
const others = new Set(
  "he she they it he'd she'd they'd boss manager colleague colleagues developers company".split(" "),
);
const auxiliaries = new Set(
  "was were is are been be being has had have did do would could should".split(" "),
);

/** A past-tense verb by its look: "-ed", or one of the irregular ones that tell what was done. */
export function isPastVerb(word: string): boolean {
  if (/^[a-z]{2,}ed$/u.test(word)) return !notVerbs.has(word);
  return irregularPast.has(word) || (word.startsWith("re") && irregularPast.has(word.slice(2)));
}

const notVerbs = new Set(
  "need speed indeed feed seed bed red hundred shed exceed proceed succeed unified distributed".split(" "),
);
const irregularPast = new Set(
  "built wrote made took gave led ran set cut put drew chose went brought got kept sat told said showed found split held met let sent wound taught sold spoke drove threw broke began thought".split(
    " ",
  ),
);

/** Whose deed the clause tells, by its first subject word; a clause without one inherits nothing here. */
export function agentOf(text: IndexedText, clause: Clause): Agent {
  for (let at = clause.first; at <= clause.last; at++) {
    const word = text.tokens[at]?.word ?? "";
    if (word === "i" || word.startsWith("i'")) return "i";
    if (team.has(word) && !first.has(word)) return "we";
    if (others.has(word)) return "other";
    if (auxiliaries.has(word)) return "other";
    if (isPastVerb(word)) return at - clause.first <= 2 ? "elided" : "other";
  }
  return "none";
}
