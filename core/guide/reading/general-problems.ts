import { foldText } from "../../text/fold";
import type { Problem } from "../guide";
import type { GuideDraft, QuestionDraft } from "./draft";
import { readsLikeOrder } from "./find-orders";
import { limitQuestions } from "./limit-questions";
import { problemMessage } from "./problem-words";

/** What the file as a whole showed. */
export interface FileFindings {
  frontMatter: Problem | null;
  /** The first line that was too much to read; null if all was read. */
  unreadFrom: number | null;
  /** How many lines the file has. */
  lines: number;
}

const comparedLength = 200;
const shownLength = 80;
const mostProblems = 200;

function duplicates(questions: readonly QuestionDraft[]): Problem[] {
  const seen = new Map<string, number>();
  return questions.flatMap(({ text, title, line }) => {
    const key = foldText((text || title).slice(0, comparedLength));
    const before = seen.get(key);
    if (before === undefined) seen.set(key, line);
    return before === undefined ? [] : [{ line, message: problemMessage("same-question", before) }];
  });
}

function orders(questions: readonly QuestionDraft[]): Problem[] {
  return questions.flatMap(({ text, title, line }) => {
    const question = text || title;
    if (!readsLikeOrder(question)) return [];
    return [{ line, message: problemMessage("gives-orders", question.slice(0, shownLength)) }];
  });
}

function noQuestions({ questions }: GuideDraft): Problem[] {
  return questions.length === 0 ? [{ line: 1, message: problemMessage("no-questions") }] : [];
}

function capped(problems: Problem[]): Problem[] {
  const next = problems[mostProblems];
  if (next === undefined) return problems;
  const message = problemMessage("many-more", problems.length - mostProblems);
  return [...problems.slice(0, mostProblems), { line: next.line, message }];
}

function unread(line: number): Problem {
  return { line, message: problemMessage("too-long") };
}

function byLine(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => a.line - b.line);
}

/** Adds what concerns the whole file, leaves out what is more than can be rated, keeps the unread rest as a note, and puts the problems in the file's order. */
export function addGeneralProblems(
  draft: GuideDraft,
  { frontMatter, unreadFrom, lines }: FileFindings,
): void {
  const { questions, problems } = limitQuestions(draft.questions);
  draft.questions = questions;
  const found = capped(
    byLine([...draft.problems, ...problems, ...duplicates(questions), ...orders(questions)]),
  );
  if (frontMatter !== null) found.push(frontMatter);
  if (unreadFrom !== null) {
    found.push(unread(unreadFrom));
    draft.notes.push({ heading: "Unread", line: unreadFrom, endLine: lines });
  }
  draft.problems = byLine([...found, ...noQuestions(draft)]);
}
