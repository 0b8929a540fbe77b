import { cache } from "react";
import type { EditedPoint, EditedQuestion, Telling } from "@/core/guide/editing/guide-edit";
import { tellingOf } from "@/core/guide/editing/telling";
import type { Guide, Question, QuestionKind } from "@/core/guide/guide";

/** A question as its form takes it; the same object wherever it is asked for on a page, so that it is sent to the browser once. */
export const draftOf = cache((question: Question, guide: Guide): EditedQuestion => {
  const { kind, category, topic, text, keyPoints } = question;
  return { kind, category, topic, text, telling: tellingOf(question, guide), keyPoints };
});

const emptyStory = { title: "", action: "", result: "", answer: null };

function emptyTelling(kind: QuestionKind): Telling {
  if (kind === "project") return { form: "project", ...emptyStory, situation: "", task: "" };
  if (kind === "introduction")
    return { form: "introduction", tone: "", structure: "", script: "", answer: null };
  return { form: "answer", answer: "" };
}

/** The form of a new question. */
export function newDraft(kind: QuestionKind, category: string): EditedQuestion {
  return { kind, category, topic: null, text: "", telling: emptyTelling(kind), keyPoints: [] };
}

export const newPoint: EditedPoint = {
  id: null,
  text: "",
  weight: 2,
  aliases: [],
  misstatements: [],
  probe: null,
};

/** The list with one item changed, or taken out where it is null. */
export function withItem<Item>(items: readonly Item[], index: number, item: Item | null): Item[] {
  return items.flatMap((one, place) => (place !== index ? [one] : item === null ? [] : [item]));
}
