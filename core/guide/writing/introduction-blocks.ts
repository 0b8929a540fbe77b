import type { BlockContent } from "mdast";
import type { Guide, Question } from "../guide";
import { bullets, labelledBlocks, listItem, paragraph, textBlocks } from "./text-blocks";

function structureItem(structure: readonly string[]) {
  return listItem(paragraph("", "Structure"), bullets(structure.map((part) => listItem(paragraph(part)))));
}

/** Whether a question's answer is the guide's script, so that both are written as one section. */
export function isIntroduction(question: Question, { introduction, questions }: Guide): boolean {
  const first = questions.find(({ kind }) => kind === "introduction");
  return question === first && introduction.script.length > 0 && question.topic === null;
}

/** The introduction below its heading: what is asked, tone, structure, script. */
export function introductionBlocks({ text, modelAnswer }: Question, { introduction }: Guide): BlockContent[] {
  const { tone, structure, script } = introduction;
  const head = [
    listItem(...labelledBlocks("Question", text)),
    ...(tone === "" ? [] : [listItem(...labelledBlocks("Tone", tone))]),
    ...(structure.length === 0 ? [] : [structureItem(structure)]),
  ];
  const written = [bullets(head), paragraph("", "Script"), ...script.flatMap(textBlocks)];
  if (modelAnswer === script.join("\n\n")) return written;
  return [...written, paragraph("", "Answer"), ...textBlocks(modelAnswer)];
}
