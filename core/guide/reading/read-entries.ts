import { type Entry, isHolder, titleOf } from "../outline/entry";
import { addQuestion } from "./add-question";
import { addPlainProject, addStory } from "./add-story";
import { readComment } from "./comments";
import { below, type Context, keepAsNote } from "./context";
import type { FoundQuestion } from "./found-question";
import { problemMessage } from "./problem-words";
import { holdsQuestions, questionAt } from "./question-at";
import { readIntroduction } from "./read-introduction";
import { readQuestionsToAsk } from "./read-questions-to-ask";
import { sectionKindOf } from "./section-kind";
import { storyParts, tellsStory } from "./story";

function isAnswering(entry: Entry): boolean {
  return (
    entry.role === "answer" || entry.role === "keyPoints" || entry.role === "candidate" || !isHolder(entry)
  );
}

function reportEmpty(entry: Entry, context: Context): void {
  context.draft.problems.push({
    line: entry.line,
    message: problemMessage("empty-section", titleOf(entry).slice(0, 80)),
  });
}

function holdsStories(entries: readonly Entry[]): boolean {
  const tells = ({ children }: Entry) => tellsStory(storyParts(children)) || holdsStories(children);
  return entries.some((entry) => isHolder(entry) && tells(entry));
}

/** A project that is told without labels, as one piece. */
function isPlainProject(entry: Entry, context: Context): boolean {
  return context.section === "project" && !holdsQuestions(entry.children) && !holdsStories(entry.children);
}

function isReadable(entry: Entry, inner: Context): boolean {
  return inner.section !== null || holdsQuestions(entry.children) || holdsStories(entry.children);
}

/** "Questions for Ferrari". */
function isAskedOf(company: string, title: string): boolean {
  return (
    company !== "" &&
    /\bquestions? (?:for|to)\b|问/iu.test(title) &&
    title.includes(company.split(" ")[0] ?? company)
  );
}

/** Reads a heading, or a bold line that serves as one, with what stands below it. */
function readSection(entry: Entry, context: Context): void {
  const { mark, id } = readComment(entry.comments);
  const kind = mark ?? (isAskedOf(context.company, titleOf(entry)) ? "ask" : sectionKindOf(titleOf(entry)));
  const inner = below(context, entry);
  if (entry.children.length === 0) reportEmpty(entry, context);
  else if (kind === "ask") readQuestionsToAsk(entry.children, "", inner);
  else if (kind === "introduction" && (mark || context.section === null)) readIntroduction(entry, inner);
  else if (tellsStory(storyParts(entry.children), id ? 1 : 2)) addStory(entry, context);
  else if (isPlainProject(entry, context)) addPlainProject(entry, context);
  else if (isReadable(entry, inner)) readEntries(entry.children, inner);
  else keepAsNote(context, entry, titleOf(entry));
}

function readOther(entry: Entry, context: Context): void {
  if (isHolder(entry)) readSection(entry, context);
  else keepAsNote(context, entry, context.trail.at(-1) ?? "");
}

/** The question that is being answered, while a run of entries is read. */
class QuestionReader {
  private open: FoundQuestion | null = null;

  constructor(private readonly context: Context) {}

  read(entry: Entry): void {
    const { open } = this;
    const next = questionAt(entry, this.context);
    if (next !== null && next.strength >= (open?.strength ?? 0)) this.begin(next);
    else if (open !== null && isAnswering(entry)) open.answer.push(entry);
    else {
      this.begin(null);
      readOther(entry, this.context);
    }
  }

  begin(next: FoundQuestion | null): void {
    if (this.open !== null) addQuestion(this.open, this.context);
    this.open = next;
  }
}

/** Reads a run of entries: questions with their answers, sections, and what is neither as notes. */
export function readEntries(entries: readonly Entry[], context: Context): void {
  const reader = new QuestionReader(context);
  for (const entry of entries) reader.read(entry);
  reader.begin(null);
}
