import { givesAway } from "../derive/probe";
import type { EditedPoint, EditedQuestion, GuideEdit } from "./guide-edit";
import { longest } from "./limits";

/** Names a field of the edited question: "text", "title", "answer", "points.2.text" … */
export interface EditProblem {
  place: string;
  code: "empty" | "too-long" | "twice";
}

function problemOf(place: string, text: string, most: number): EditProblem[] {
  return text.length > most ? [{ place, code: "too-long" }] : [];
}

function needed(place: string, text: string, most: number): EditProblem[] {
  return text.trim() === "" ? [{ place, code: "empty" }] : problemOf(place, text, most);
}

const onOneLine = new Set(["title", "tone"]);

function inTelling({ telling }: EditedQuestion): EditProblem[] {
  return Object.entries(telling).flatMap(([name, value]) => {
    if (name === "form" || value === null) return [];
    const most = onOneLine.has(name) ? longest.line : longest.text;
    const must = name === "title" || name === "script";
    return must ? needed(name, value, most) : problemOf(name, value, most);
  });
}

function inPoint(point: EditedPoint, place: number, before: readonly EditedPoint[]): EditProblem[] {
  const at = (field: string) => `points.${place}.${field}`;
  const same = before.some(({ text }) => text.trim() !== "" && text.trim() === point.text.trim());
  return [
    ...needed(at("text"), point.text, longest.line),
    ...(same ? [{ place: at("text"), code: "twice" as const }] : []),
    ...point.aliases.flatMap((alias) => problemOf(at("aliases"), alias, longest.line)),
    ...point.misstatements.flatMap((wrong) => problemOf(at("misstatements"), wrong, longest.line)),
    ...problemOf(at("probe"), point.probe ?? "", longest.line),
  ];
}

function inPoints(keyPoints: readonly EditedPoint[]): EditProblem[] {
  return keyPoints.flatMap((point, index) => inPoint(point, index, keyPoints.slice(0, index)));
}

/** What stands in the way of keeping an edited question; nothing where it can be kept. */
export function findEditProblems(question: EditedQuestion): EditProblem[] {
  const { text, category, topic, keyPoints } = question;
  return [
    ...needed("text", text, longest.line),
    ...needed("category", category, longest.line),
    ...problemOf("topic", topic ?? "", longest.line),
    ...inTelling(question),
    ...inPoints(keyPoints),
  ];
}

/** What stands in the way of a change; nothing where it can be made. */
export function findProblemsOf(edit: GuideEdit): EditProblem[] {
  switch (edit.type) {
    case "change-question":
    case "add-question":
      return findEditProblems(edit.question);
    case "change-points":
      return edit.questions.flatMap(({ questionId, keyPoints }) =>
        inPoints(keyPoints).map(({ place, code }) => ({ place: `${questionId}.${place}`, code })),
      );
    case "accept-answer":
      return needed("answer", edit.answer, longest.text);
    case "accept-words":
      return needed("words", edit.words, longest.line);
    default:
      return [];
  }
}

/** Whether a follow-up says what it should only ask for; it can be kept, but it helps the candidate. */
export function tellsThePoint(
  { probe, text }: Pick<EditedPoint, "probe" | "text">,
  question: string,
): boolean {
  return probe !== null && probe.trim() !== "" && givesAway(probe, text, question);
}
