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

/** The stretches of an answer that never count as evidence: they steer the rater, list words, define what was not asked, promise or claim in place of saying. */
export function findBarred(text: IndexedText, question: IndexedText | null): Span[] {
  return [
    ...findInjections(text.text),
    ...findTalkAboutTalk(text.text),
    ...findIdleLists(text, question?.text ?? null),
    ...findListed(text, question),
  ];
}

/** What of an answer a matcher passes over. Words of other languages are passed over by one that knows English; a quote may be made of them. */
export function unheardIn(text: IndexedText, question: IndexedText | null): Unheard {
  const foreign = findForeign(text);
  return {
    barred: [...findBarred(text, question), ...foreign],
    silent: [...findListed(text, question), ...foreign],
  };
}

/** Those of them that state nothing; the others may hold a wrong claim, which speaks against a point wherever it stands. */
export function findListed(text: IndexedText, question: IndexedText | null): Span[] {
  return [
    ...(findIdleLists(text, question?.text ?? null).length === 0 ? [] : findListedWords(text)),
    ...findGlossary(text, question),
    ...findEchoes(text, question),
    ...findHedges(text),
  ];
}
