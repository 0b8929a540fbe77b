import type { IndexedText } from "../../text/indexed-text";
import type { Span } from "../../text/span";
import type { Unheard } from "../matching/read-answer";
import { asksForIntroduction, asksForList } from "./asks-for-list";
import { findEchoes } from "./echo";
import { findForeign } from "./foreign";
import { findGlossary } from "./glossary";
import { findHedges } from "./hedge";
import { findInjections } from "./injection";
import { findKeywordLists, findListedWords } from "./keyword-list";
import { findTalkAboutTalk } from "./talk-about-talk";
import { findUnasserted } from "./unasserted";

/** Beside a list of so large a share of the words nothing much is told. */
const mostlyList = 0.4;

function isMinorPart(lists: readonly Span[], { text }: IndexedText): boolean {
  return lists.reduce((sum, { start, end }) => sum + end - start, 0) <= mostlyList * text.length;
}

/** The sentences that list words and state nothing, where that answers nothing: a list may be what was asked for, or part of an introduction. */
export function findIdleLists(text: IndexedText, question: string | null): Span[] {
  if (question !== null && asksForList(question)) return [];
  const lists = findKeywordLists(text);
  return question !== null && asksForIntroduction(question) && isMinorPart(lists, text) ? [] : lists;
}

/** What is found in a text as an answer to a question. */
interface Found extends Unheard {
  question: IndexedText | null;
  listed: readonly Span[];
  /** Without the words of other languages. */
  barredOnly: readonly Span[];
}

const known = new WeakMap<IndexedText, Found>();

/** Looked for once a text, as long as it answers the same question. */
function findUnheard(text: IndexedText, question: IndexedText | null): Found {
  const before = known.get(text);
  if (before?.question === question) return before;
  const lists = findIdleLists(text, question?.text ?? null);
  const listed = [
    ...(lists.length === 0 ? [] : findListedWords(text)),
    ...findGlossary(text, question),
    ...findEchoes(text, question),
    ...findHedges(text),
    ...findUnasserted(text.text),
  ];
  const barredOnly = [...findInjections(text.text), ...findTalkAboutTalk(text.text), ...lists, ...listed];
  const foreign = findForeign(text);
  const silent = [...listed, ...foreign];
  const found = { question, listed, barredOnly, barred: [...barredOnly, ...foreign], silent };
  known.set(text, found);
  return found;
}

/** The stretches of an answer that never count as evidence: they steer the rater, list words, define what was not asked, promise or claim in place of saying. */
export function findBarred(text: IndexedText, question: IndexedText | null): readonly Span[] {
  return findUnheard(text, question).barredOnly;
}

/** What of an answer a matcher passes over. Words of other languages are passed over by one that knows English; a quote may be made of them. */
export function unheardIn(text: IndexedText, question: IndexedText | null): Unheard {
  return findUnheard(text, question);
}

/** Those of them that state nothing; the others may hold a wrong claim, which speaks against a point wherever it stands. */
export function findListed(text: IndexedText, question: IndexedText | null): readonly Span[] {
  return findUnheard(text, question).listed;
}
