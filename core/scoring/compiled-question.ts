import type { KeyPoint, Question } from "../guide/guide";
import { chinesePairs } from "../text/chinese-pairs";
import { type IndexedText, indexText } from "../text/indexed-text";
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
function pairsOf({ text, aliases }: KeyPoint, question: string): ReadonlySet<string> {
  const own = chinesePairs([text, ...aliases].join("\n"));
  const asked = chinesePairs(question);
  const novel = new Set([...own].filter((pair) => !asked.has(pair)));
  return novel.size > 0 ? novel : own;
}

function compilePoint(point: KeyPoint, claim: Phrase, question: IndexedText, all: Subjects): CompiledPoint {
  const facets = facetsOf(claim);
  const subjects = subjectsIn(all, claim.source);
  return {
    point,
    claim,
    facets,
    subjects,
    pairs: pairsOf(point, question.text),
    aliases: point.aliases.map((alias) => aliasOf(readPhrase(alias, question), facets)),
    misstatements: point.misstatements.map((text) => compileMisstatement(text, all, subjects)),
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
  const points = question.keyPoints.map((point, index) =>
    compilePoint(point, claims[index] as Phrase, source, subjects),
  );
  const fresh = { question: source, points, subjects };
  compiled.set(question, fresh);
  return fresh;
}
