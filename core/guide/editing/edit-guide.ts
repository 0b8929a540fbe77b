import { RehearsalError } from "../../errors";
import { inOneGo, type Steps } from "../../steps";
import type { Guide, Question } from "../guide";
import { parseInSteps } from "../parse-guide";
import { writeGuide } from "../write-guide";
import { applyEdit, questionOf } from "./apply-edit";
import { findProblemsOf } from "./find-edit-problems";
import type { GuideChange, PromptUsed } from "./guide-change";
import type { GuideEdit } from "./guide-edit";
import { refuseBeyondLimits, refuseLong } from "./refuse-large";
import { tidyEdit } from "./tidy";

/** A guide after a change, as Markdown, and what the change was. */
export interface EditedGuide {
  guide: Guide;
  markdown: string;
  change: GuideChange;
}

function refuseProblems(edit: GuideEdit): void {
  const problems = findProblemsOf(edit);
  if (problems.length === 0) return;
  throw new RehearsalError(
    "invalid-input",
    "Some fields of this question are empty, too long or there twice.",
    {
      problems,
    },
  );
}

function changeOf(before: Guide, edit: GuideEdit): GuideChange {
  switch (edit.type) {
    case "change-question":
      return { type: "question-changed", question: edit.question.text };
    case "add-question":
      return { type: "question-added", question: edit.question.text };
    case "remove-question":
      return { type: "question-removed", question: questionOf(before, edit.questionId).text };
    case "change-points":
      return { type: "points-changed", questions: edit.questions.length };
    case "accept-answer":
      return { type: "answer-accepted", question: questionOf(before, edit.questionId).text };
    case "accept-words":
      return { type: "words-accepted", question: questionOf(before, edit.questionId).text };
    case "change-asking":
      return { type: "asking-changed" };
    case "change-head":
      return { type: "head-changed" };
  }
}

/** Letters, digits and signs of a text: what must not be lost on its way through Markdown. */
function substance(text: string): string {
  return text.replace(/[\s\-*•]+/gu, "");
}

function isKept(question: Question, read: Question | undefined): boolean {
  if (read?.id !== question.id || read.kind !== question.kind) return false;
  const texts = (one: Question) => [one.text, one.modelAnswer, ...one.keyPoints.map(({ text }) => text)];
  const wanted = texts(question).map(substance);
  const kept = texts(read).map(substance);
  const derived = question.keyPoints.length === 0;
  return wanted.every((text, index) => text === kept[index]) && (derived || wanted.length === kept.length);
}

/** Refuses what does not come back from a guide's Markdown. */
function refuseLost(edited: Guide, read: Guide): void {
  const lost = edited.questions.find((question, index) => !isKept(question, read.questions[index]));
  const all = read.questions.length === edited.questions.length;
  if (!lost && all && read.questionsToAsk.length === edited.questionsToAsk.length) return;
  throw new RehearsalError(
    "invalid-input",
    "Something in this text would be read as a heading or label of the guide and be lost. Word it differently: a line should not begin like “Q:”, “Result:” or “Key points”.",
    { questionId: lost?.id ?? null },
  );
}

/** The guide as its own Markdown says it, so that what is exported imports to the same guide. */
function* asWritten(edited: Guide): Steps<{ guide: Guide; markdown: string }> {
  const written = writeGuide(edited);
  refuseLong(written);
  yield;
  const read = yield* parseInSteps(written);
  yield;
  refuseBeyondLimits(written, read);
  refuseLost(edited, read);
  // What comes back as it was need not be written again; problems are of the file that was read, and never written.
  const same = JSON.stringify({ ...read, problems: [] }) === JSON.stringify({ ...edited, problems: [] });
  if (same) return { guide: read, markdown: written };
  yield;
  const markdown = writeGuide(read);
  yield;
  // Key points that were made by rule stand in it for the first time.
  refuseLost(read, yield* parseInSteps(markdown));
  return { guide: read, markdown };
}

/**
 * Makes one change to a guide. What comes out is exactly what its Markdown imports to; ids of everything that stays are kept.
 * @param madeBy the prompts and models that proposed what is changed
 * @throws RehearsalError "invalid-input" with `problems` by field, where a text can't be told from the guide's own structure, or where
 * the guide would be larger than may be stored; "not-found" for an unknown question
 */
export function* editInSteps(before: Guide, edit: GuideEdit, madeBy: PromptUsed[] = []): Steps<EditedGuide> {
  const tidied = tidyEdit(edit);
  refuseProblems(tidied);
  const change = { ...changeOf(before, tidied), ...(madeBy.length > 0 && { madeBy }) };
  return { ...(yield* asWritten(applyEdit(before, tidied))), change };
}

/** See `editInSteps`; in one go. */
export function editGuide(before: Guide, edit: GuideEdit, madeBy: PromptUsed[] = []): EditedGuide {
  return inOneGo(editInSteps(before, edit, madeBy));
}
