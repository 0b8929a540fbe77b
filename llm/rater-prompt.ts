import type { KeyPoint, Question } from "@/core/guide/guide";
import type { AnswerTask } from "@/core/scoring/answer";
import { hasStar } from "@/core/scoring/question-kinds";
import { askedPersonNames } from "./asked-person-names";
import { answerReplySchema, askReplySchema } from "./assessment-reply";
import { fenceKeyFor } from "./fence-key";
import { languageName } from "./language-name";
import { onOneLine } from "./plain-text";
import type { PromptFile } from "./prompt-file";
import type { PromptInputs } from "./prompt-template";
import { renderPrompt } from "./prompts";

/** Short names of key points inside of one request; ids are long, and models misspell them. */
export const labelOf = (index: number) => `P${index + 1}`;

/** A request to assess some of a question's points, and the shape of its reply. */
export function answerPrompt(
  prompt: PromptFile,
  task: AnswerTask,
  question: Question,
  points: readonly KeyPoint[],
  withStar: boolean,
) {
  const star = withStar && hasStar(question.kind);
  const inputs = {
    question: onOneLine(question.text),
    kind: question.kind,
    star,
    points: points.map(({ text }, index) => ({ label: labelOf(index), text: onOneLine(text) })),
    ...answerInputs(task, [question.text, ...points.map(({ text }) => text)]),
  };
  const labels = points.map((_, index) => labelOf(index));
  return { ...parts(prompt, inputs), schema: answerReplySchema(labels, star) };
}

/** A request to assess a question that the candidate asked. */
export function askPrompt(prompt: PromptFile, task: AnswerTask) {
  const { guide, asking } = task;
  const role = asking?.role ?? guide?.role;
  const company = asking?.company ?? guide?.company;
  const position = [role, company].filter(Boolean).join(" at ") || null;
  const { parts: said, ...inputs } = answerInputs(task, [position ?? ""]);
  const interviewer = asking?.interviewer ? askedPersonNames[asking.interviewer] : null;
  const stage = asking?.stage ?? null;
  const texts = said.map(({ text }) => ({ text }));
  return {
    ...parts(prompt, { ...inputs, parts: texts, position, interviewer, stage }),
    schema: askReplySchema,
  };
}

function parts(prompt: PromptFile, inputs: PromptInputs) {
  return {
    system: renderPrompt(prompt, "system", {}),
    messages: [{ role: "user" as const, content: renderPrompt(prompt, "task", inputs) }],
    model: prompt.model,
  };
}

/** What is the same for all that is assessed. @param fromGuide all else that stands between marks of the same key */
function answerInputs({ answer, question, language }: AnswerTask, fromGuide: readonly string[]) {
  const probeOf = (id: string | null) => question?.keyPoints.find((point) => point.id === id)?.probe ?? "";
  const parts = answer.parts.map(({ text, probedKeyPointId: id }) => ({
    text,
    probe: onOneLine(probeOf(id)),
  }));
  return {
    key: fenceKeyFor([...fromGuide, ...parts.flatMap(({ text, probe }) => [text, probe])].join("\n")),
    parts,
    language: languageName(language),
  };
}
