import { descendants, type Entry, isHolder, titleOf } from "../outline/entry";
import { asks, endsWithQuestionMark } from "../outline/question-words";
import { readComment } from "./comments";
import type { Context } from "./context";
import { type FoundQuestion, found, questionInLine, strengths } from "./found-question";
import { sectionKindOf } from "./section-kind";
import { storyParts, tellsStory } from "./story";

const bankSections = new Set(["technical", "design", "domain", "behavioral", "questions"]);
const contents = /^(?:table of )?contents$|^toc$|^目录$/iu;

/** A heading without a question mark in a bank of questions, with text and nothing that asks below it. */
function isTopicQuestion(entry: Entry, context: Context): boolean {
  if (context.section === null || !bankSections.has(context.section) || entry.form !== "heading")
    return false;
  const told = entry.children.some(({ form }) => form === "text" || form === "code");
  return told && !entry.children.some(isHolder) && !holdsQuestions(entry.children);
}

/** A heading that announces questions ("Design questions", "Questions to ask") rather than being one. */
function announces(title: string): boolean {
  if (contents.test(title) || sectionKindOf(title) === "ask") return true;
  return !endsWithQuestionMark(title) && /^\S+$|questions?$|题$/iu.test(title);
}

function holdsOthers({ children }: Entry): boolean {
  const first = children[0];
  const asksFirst = first !== undefined && first.form !== "text" && first.role === null && asks(first.source);
  return asksFirst || children.some(({ role }) => role === "question");
}

/** A heading that a comment says to be a question; told as STAR it is a story. */
function fixedQuestion(entry: Entry): FoundQuestion | null {
  const { kind } = readComment(entry.comments);
  const storied = (kind === "project" || kind === "behavioral") && tellsStory(storyParts(entry.children), 1);
  const question = found(entry, "", entry.children, strengths.heading);
  return storied ? null : { ...question, text: entry.source };
}

function inHeading(entry: Entry, context: Context): FoundQuestion | null {
  const { id, mark } = readComment(entry.comments);
  if (mark !== undefined) return null;
  if (id !== undefined) return fixedQuestion(entry);
  const title = titleOf(entry);
  if (announces(title) || holdsOthers(entry)) return null;
  if (!asks(title) && !isTopicQuestion(entry, context)) return null;
  const strength = entry.form === "bold" ? strengths.bold : strengths.heading;
  return found(entry, title, entry.children, strength);
}

/** The question that an entry puts, as a heading or otherwise; null where it puts none. */
export function questionAt(entry: Entry, context: Context): FoundQuestion | null {
  const heading = isHolder(entry) && (entry.role === null || entry.comments.length > 0);
  return heading ? inHeading(entry, context) : questionInLine(entry);
}

function asksWithAnswer(entry: Entry): boolean {
  if (entry.role === "question") return true;
  if (isHolder(entry)) return entry.children.length > 0 && asks(titleOf(entry));
  const question = questionInLine(entry);
  return question !== null && question.answer.length > 0;
}

/** Whether something among these entries puts a question and answers it, so that an unknown section is worth reading as questions. */
export function holdsQuestions(entries: readonly Entry[]): boolean {
  return descendants(entries).some(asksWithAnswer);
}
