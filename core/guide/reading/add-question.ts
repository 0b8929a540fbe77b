import type { QuestionKind } from "../guide";
import { type Entry, emphasisIn } from "../outline/entry";
import { unquote } from "../outline/question-words";
import { readComment } from "./comments";
import { type Context, placeOf, sectionQuestionKind } from "./context";
import type { QuestionDraft } from "./draft";
import type { FoundQuestion } from "./found-question";
import { kindByWording } from "./kind-by-wording";
import { problemMessage } from "./problem-words";
import { takeKeyPoints } from "./read-key-points";
import { bodyOf, renderEntries } from "./render";
import { readStory, storyParts, tellsStory } from "./story";

/** "A: …", or "Candidate: …" after "Interviewer: …". */
const answers = new Set<Entry["role"]>(["answer", "candidate"]);

function answerText(entries: readonly Entry[]): string {
  return renderEntries(entries.flatMap((entry) => (answers.has(entry.role) ? bodyOf(entry) : [entry])));
}

function kindOf(text: string, context: Context, told: boolean): QuestionKind {
  const bySection = sectionQuestionKind(context);
  if (bySection !== null) return bySection;
  const byWording = kindByWording(text);
  return told && byWording === "technical" ? "behavioral" : byWording;
}

function reportUnanswered({ text, line }: QuestionDraft, context: Context): void {
  context.draft.problems.push({ line, message: problemMessage("no-answer", text.slice(0, 80)) });
}

/** Adds a question with the entries that answer it; a behavioral one told as STAR becomes a scenario. */
export function addQuestion(question: FoundQuestion, context: Context): void {
  const { line } = question;
  const { entries, keyPoints } = takeKeyPoints(question.answer);
  const parts = storyParts(entries);
  const fixed = readComment(question.comments);
  const text = fixed.id === undefined ? unquote(question.text) : question.text;
  const kind = fixed.kind ?? kindOf(text, context, tellsStory(parts));
  const story = tellsStory(parts) && (kind === "behavioral" || kind === "project") ? readStory(parts) : null;
  const modelAnswer = story === null ? answerText(entries) : null;
  const emphasised = emphasisIn(entries);
  const draft: QuestionDraft = {
    ...{ id: fixed.id ?? null, kind, text, title: text, modelAnswer, story, keyPoints, emphasised, line },
    ...placeOf(context, kind),
  };
  context.draft.questions.push(draft);
  if (modelAnswer === "" && keyPoints.length === 0) reportUnanswered(draft, context);
}
