import type { KeyPoint, Question } from "../guide/guide";
import { chinesePairs } from "../text/chinese-pairs";
import { type IndexedText, indexText } from "../text/indexed-text";
import { once } from "../text/once";
import { longestRead } from "./constants";
import { aliasOf, type CompiledAlias } from "./matching/aliases";
import { type Facet, facetsOf } from "./matching/facets";
import { type Phrase, readPhrase } from "./matching/phrase";
import { demoteShared } from "./matching/shared-terms";
import { firstSubjectIn, type Subjects, subjectsIn, subjectsOf } from "./matching/subjects";

/** A key point read once: what its claim, the claim's parts, its aliases and its misstatements name. */
export interface CompiledPoint {
  point: KeyPoint;
  claim: Phrase;
  facets: Facet[];
  aliases: CompiledAlias[];
  misstatements: { phrase: Phrase; subjects: ReadonlySet<number>; lead: number | null }[];
  /** Which of the question's subjects the claim is about; empty if it names none. */
  subjects: ReadonlySet<number>;
  /** Pairs of Chinese characters of the claim and its aliases that the question lacks. */
  pairs: ReadonlySet<string>;
}

export interface CompiledQuestion {
  question: IndexedText;
  points: CompiledPoint[];
  subjects: Subjects;
}

/** A claim of so few terms is a facet of one: it has no clause of its own that could be denied. */
const termsOfBrief = 2;

const compiled = new WeakMap<Question, CompiledQuestion>();

function compileMisstatement(
  text: string,
  all: Subjects,
  own: ReadonlySet<number>,
): CompiledPoint["misstatements"][number] {
  // A misstatement counts with all its words: its subject, which the question may hold, is half of what is wrong.
  const phrase = { ...readPhrase(text, null), exact: true };
  const named = subjectsIn(all, phrase.source);
  return { phrase, subjects: named.size > 0 ? named : own, lead: firstSubjectIn(all, phrase.source) };
}

/** The question's own words count where the point has no others. */
function pairsOf({ text, aliases }: KeyPoint, asked: ReadonlySet<string>): ReadonlySet<string> {
  const own = chinesePairs([text, ...aliases].join("\n"));
  const novel = new Set([...own].filter((pair) => !asked.has(pair)));
  return novel.size > 0 ? novel : own;
}

/** What the points of a question are read against. */
interface Asked {
  question: IndexedText;
  pairs: () => ReadonlySet<string>;
  subjects: Subjects;
}

/** All but the claim is read when it is needed: of most questions of a guide an answer says too little for anything else to matter. */
function compilePoint(
  point: KeyPoint,
  claim: Phrase,
  { question, pairs: asked, subjects: all }: Asked,
): CompiledPoint {
  const subjects = subjectsIn(all, claim.source);
  const facets = once(() => facetsOf(claim));
  const pairs = once(() => pairsOf(point, asked()));
  const aliases = once(() => point.aliases.map((alias) => aliasOf(readPhrase(alias, question), facets())));
  const misstatements = once(() =>
    point.misstatements.map((text) => compileMisstatement(text, all, subjects)),
  );
  return {
    ...{ point, claim, subjects },
    get facets() {
      return facets();
    },
    get pairs() {
      return pairs();
    },
    get aliases() {
      return aliases();
    },
    get misstatements() {
      return misstatements();
    },
  };
}

/** A question and its key points, read once per object: guides never change, so the reading is kept as long as they are. */
export function compileQuestion(question: Question): CompiledQuestion {
  const known = compiled.get(question);
  if (known) return known;
  const source = indexText(question.text.slice(0, longestRead.question));
  const claims = demoteShared(question.keyPoints.map((point) => readPhrase(point.text, source))).map(
    (claim) => ({ ...claim, brief: claim.terms.length <= termsOfBrief }),
  );
  // Only explanations define one thing against another; stories and designs move from one to the next.
  const subjects = question.kind === "technical" ? subjectsOf(claims) : [];
  const asked = { question: source, pairs: once(() => chinesePairs(source.text)), subjects };
  const points = question.keyPoints.map((point, index) =>
    compilePoint(point, claims[index] as Phrase, asked),
  );
  const fresh = { question: source, points, subjects };
  compiled.set(question, fresh);
  return fresh;
}
