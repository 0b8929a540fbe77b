import { splitSentences } from "../text/sentences";
import type { AnswerPart } from "./derive-key-points";
import type { IntroductionPart, Question } from "./guide";
import type { StoryDraft } from "./reading/draft";
import { actionText, stepsText } from "./story-answer";

const alignment = /^(?:alignment|relevance|trait|why it matters|体现|匹配度?|契合度?)$/iu;

function storyParts(kind: Question["kind"], story: StoryDraft): AnswerPart[] {
  const action = story.action.filter(({ label }) => label === null || !alignment.test(label));
  return [
    { text: story.situation, star: "situation" },
    { text: story.task, star: "task" },
    { text: kind === "project" ? actionText(action) : stepsText(story.steps), star: "action" },
    { text: story.result, star: "result" },
  ];
}

/** Not so for a project that stands in one piece. */
function isTold({ task, action, result }: StoryDraft): boolean {
  return task !== "" || action.length > 0 || result !== "";
}

const fitWords =
  /\b(?:excited|this (?:role|position|company|team|opportunity)|your (?:team|company|need|mission)|looking forward|looking for|align)|\bjoin\b/iu;
const chineseFit = /贵公司|贵司|这个(?:职位|岗位)|加入|应聘/u;

function partAt(text: string, index: number, count: number): IntroductionPart {
  if (index === 0) return "identity";
  if (index === count - 1 && count > 2) return "fit";
  return fitWords.test(text) || chineseFit.test(text) ? "fit" : "expertise";
}

/** An introduction begins with who one is and ends with why one is here; a single paragraph is taken by its sentences. */
function introductionParts(modelAnswer: string): AnswerPart[] {
  const paragraphs = modelAnswer.split("\n\n");
  const [only = ""] = paragraphs;
  const pieces =
    paragraphs.length > 1
      ? paragraphs
      : splitSentences(only.slice(0, 5_000)).map(({ start, end }) => only.slice(start, end));
  return pieces.map((text, index) => ({ text, part: partAt(text, index, pieces.length) }));
}

/** A question's model answer in the parts that key points are derived from; `story` where it is told as STAR. */
export function answerParts({ kind, modelAnswer }: Question, story: StoryDraft | null): AnswerPart[] {
  if (story !== null && isTold(story)) return storyParts(kind, story);
  return kind === "introduction" ? introductionParts(modelAnswer) : [{ text: modelAnswer }];
}
