import { isChinese } from "../../text/chinese";
import { splitClauses } from "../../text/clauses";
import { foldText } from "../../text/fold";
import { splitSentences } from "../../text/sentences";
import { isStopWord } from "../../text/stop-words";
import { type Token, tokenize } from "../../text/tokens";
import { isCommand } from "../reading/commands";
import { contentTokens, stemsOf } from "../reading/vocabulary";
import { pickChineseQuote } from "./quote-chinese";

/** A person takes up a few words, not a sentence. */
const longestQuote = 8;
const fewestWords = 3;
const fewestContentWords = 2;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that a quote does not begin with: filler, and what ties a clause to the one before. */
const openers = words(
  "um uh er like well yeah right okay ok so and but or then because since that which who whose where when while if as honestly basically actually also too than thus",
);
/** Words before which a long clause can be cut without leaving half a phrase: what they begin is said beside it. */
const joints = words("with for in on at through around so that which because when while if");
/** "and" joins two halves of one thing, unless somebody does something after it. */
const conjunctions = words("and or but");
/** "to the buffer" is where it went, "to buffer" what for. */
const articles = words("the a an our my their its");
const subjects = words("i we they it he she you there then");
/** Words that a quote doesn't end with, besides stop words: they want a continuation. */
const dangling = words(
  "is are was were be been within without inside outside across under over against upon per via after before during until since among toward towards between from by with for not no only more less very only each every all both either neither",
);

/** "the the". */
const stutter = /\b([a-z]+) \1\b/u;
const hesitant =
  /\b(?:don'?t know|not sure|no (?:idea|clue)|sorry|i guess|you know|um+|uh+|kind of|sort of|whatever|the candidate)\b/u;
/** Trails off in words that carry nothing when said by another. */
const trailing = /\b(?:in particular|these days|at least|right now|at the moment|and so on|and stuff)$/u;

/** Verbs after which something has to come, be it in the next clause: a quote does not end with one. */
const wanting = words(
  "noticed said say says told thought think knew know knows saw see sees found find realised realized decided felt means meant made make makes let lets got get gets used use uses kept took take takes gave give gives put has had have became becomes needed need needs wanted want wants tried try called seemed seems looked",
);
/** What has lost its subject, or its first half. */
const headlessVerbs = words(
  "is are was were be been has had have can could will would may might should must do does did isn't wasn't aren't doesn't didn't far",
);
const prepositions = words(
  "with by for from to of in on at into through around about over under between after before during without within per via upon across against inside outside since until toward towards among along despite like",
);

/** What being a whole clause is worth beside what the words say. */
const wholeWorth = 1.5;
const relatedWorth = 2;

interface Candidate {
  text: string;
  whole: boolean;
}

const numbers = words("one two three four five six seven eight nine ten eleven twelve");
/** "the last four at a consultancy" is cut in front of what it counts. */
const isBareNumber = ({ word, kind }: Token) => kind === "number" || numbers.has(word);

const mayEnd = ({ word }: Token) => !isStopWord(word) && !dangling.has(word) && !word.endsWith("'s");

function isJoint(tokens: readonly Token[], at: number): boolean {
  const [before = "", word = "", after = ""] = [at - 1, at, at + 1].map((index) => tokens[index]?.word);
  if (before.endsWith("ed")) return false;
  const leads = word === "to" && articles.has(after);
  return joints.has(word) || leads || (conjunctions.has(word) && subjects.has(after));
}

/** With the sign that belongs to the last word ("40%", "8+"). */
function endOf(clause: string, token: Token): number {
  return /[%+°€$]/u.test(clause.charAt(token.end)) ? token.end + 1 : token.end;
}

const spacedWords = (text: string) => text.split(/\s+/u).length;

/** Where a clause of more words than a quote may have is cut: before the last joint that leaves enough, else nowhere. */
function cutAt(tokens: readonly Token[]): number {
  if (tokens.length <= longestQuote) return tokens.length;
  return tokens.slice(0, longestQuote + 1).findLastIndex((_, at) => at >= fewestWords && isJoint(tokens, at));
}

const isOfAClause = ({ word }: Token) =>
  subjects.has(word) ||
  /'(?:m|re|ve|ll|d)$/u.test(word) ||
  headlessVerbs.has(word) ||
  wanting.has(word) ||
  word.endsWith("ed");

/** "in our second year we rewrote it" stands from its preposition on; "with Kafka and Spark" is the things alone. */
function withoutPreposition(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ word }) => !prepositions.has(word));
  const rest = tokens.slice(Math.max(0, from));
  return from < 1 || rest.some(isOfAClause) ? tokens : rest;
}

function isHeadless(tokens: readonly Token[], isCut: boolean): boolean {
  const [first] = tokens;
  if (!first || headlessVerbs.has(first.word)) return true;
  return isCut && prepositions.has(first.word);
}

/** Up to eight words of a clause that can stand by themselves, or null. */
function excerpt(clause: string): Candidate | null {
  const all = tokenize(clause);
  const first = all.findIndex(({ word }) => !openers.has(word));
  if (first < 0) return null;
  const tokens = withoutPreposition(all.slice(first));
  const kept = tokens.slice(0, Math.max(0, cutAt(tokens)));
  const isCut = kept.length < tokens.length;
  const ending = kept.at(-1);
  const wants = ending && (wanting.has(ending.word) || (isCut && isBareNumber(ending)));
  const last = wants ? -1 : kept.findLastIndex(mayEnd);
  if (last < 0 || isHeadless(tokens, isCut)) return null;
  const text = clause.slice((kept[0] as Token).start, endOf(clause, kept[last] as Token));
  return spacedWords(text) < fewestWords ? null : { text, whole: last === tokens.length - 1 };
}

const asks = /[?？]/u;

/** What "all but two" leaves out is not what was said of the rest. */
const isExcepted = (text: string, start: number) =>
  /\b(?:all|any|anything|every|everything|none|nothing) $/iu.test(text.slice(0, start)) &&
  /^but\b/iu.test(text.slice(start));

function clausesOf(text: string, sentences: "statements" | "questions"): string[] {
  return splitSentences(text)
    .filter(({ start, end }) => asks.test(text.slice(start, end)) === (sentences === "questions"))
    .flatMap((sentence) => splitClauses(text, sentence))
    .filter(({ start, end }) => text[end] !== ":" && !isExcepted(text, start))
    .map(({ start, end }) => text.slice(start, end));
}

function isQuotable({ text }: Candidate): boolean {
  const folded = foldText(text);
  const telling = contentTokens(text).length >= fewestContentWords;
  return (
    telling &&
    !stutter.test(folded) &&
    !hesitant.test(folded) &&
    !trailing.test(folded) &&
    !isCommand(folded) &&
    !/["“”«»\n<>*`[\]{}]/u.test(text)
  );
}

function worthOf({ text, whole }: Candidate, wanted: ReadonlySet<string>): number {
  const tokens = contentTokens(text);
  const named = tokens.filter(
    ({ text: written }) => /\p{Lu}|\d/u.test(written) || written.length >= 8,
  ).length;
  const related = tokens.filter(({ stem }) => wanted.has(stem)).length;
  return Math.min(tokens.length, 4) + Math.min(named, 2) + relatedWorth * related + (whole ? wholeWorth : 0);
}

function best(clauses: readonly string[], about: readonly string[], holding: RegExp): string | null {
  const wanted = stemsOf(about);
  const quotable = clauses
    .flatMap((clause) => excerpt(clause) ?? [])
    .filter((candidate) => isQuotable(candidate) && holding.test(candidate.text))
    .map((candidate) => ({ ...candidate, worth: worthOf(candidate, wanted) }));
  return quotable.toSorted((a, b) => b.worth - a.worth)[0]?.text ?? null;
}

/**
 * A few of the candidate's own words to take up, as they stand in `text`: those nearest to what the follow-up is about, else
 * the most telling; null where nothing is worth quoting. `holding`: what the words have to hold, a figure for one.
 */
export function pickQuote(text: string, about: readonly string[], holding = /./u): string | null {
  if (isChinese(text)) return pickChineseQuote(text, about, holding);
  return best(clausesOf(text, "statements"), about, holding);
}

/** The same of a question that the candidate asks: the words that say what it is about. */
export function pickSubject(text: string): string | null {
  return best(
    clausesOf(text, "questions"),
    [],
    /^(?!(?:how|what|why|when|where|who|which|do|does|did|is|are|can|could|would|will|should)\b)/iu,
  );
}

/** Whether a quote is told in the first person, which sounds odd in another's mouth. */
export function isOfOneself(quote: string): boolean {
  return /\b(?:I|i(?=[ '’])|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur|[Ii]['’]\w+)\b/u.test(quote);
}

/** Whether a quote speaks of the same thing as the texts: so many of its words are theirs. */
export function isAbout(quote: string, about: readonly string[], least = 1): boolean {
  const wanted = stemsOf(about);
  const shared = contentTokens(quote).filter(({ stem }) => wanted.has(stem));
  return new Set(shared.map(({ stem }) => stem)).size >= least;
}
