import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Question } from "../guide";
import { parseGuide } from "../parse-guide";
import { editGuide } from "./edit-guide";

const file = new URL("../../../guides/wang-zhiwei-bmw-ad.md", import.meta.url);
const guide = parseGuide(readFileSync(file, "utf8"));
const first = (kind: Question["kind"]) => guide.questions.find((one) => one.kind === kind) as Question;
const after = (edited: typeof guide, { id }: Question) =>
  edited.questions.find((one) => one.id === id) as Question;

const answer = "I moved the load to Spark.\n\nIt took half the time.";

test.each(["introduction", "project", "technical", "behavioral"] as const)(
  "an accepted answer becomes the model answer of a %s question, and all else stays",
  (kind) => {
    const question = first(kind);
    const edited = editGuide(guide, { type: "accept-answer", questionId: question.id, answer });
    expect(after(edited.guide, question)).toEqual({ ...question, modelAnswer: answer });
    expect(edited.guide.projects).toEqual(guide.projects);
    expect(edited.guide.introduction).toEqual(guide.introduction);
    expect(edited.change).toEqual({ type: "answer-accepted", question: question.text });
    expect(parseGuide(edited.markdown)).toEqual(edited.guide);
  },
);

test("accepted words become an alias of their point, once", () => {
  const question = first("technical");
  const point = question.keyPoints[0];
  if (!point) throw new Error("a point is needed");
  const words = { type: "accept-words" as const, questionId: question.id, keyPointId: point.id };
  const once = editGuide(guide, { ...words, words: "outside of  the\nheap; mostly" }).guide;
  const twice = editGuide(once, { ...words, words: "outside of the heap; mostly" }).guide;
  expect(after(once, question).keyPoints[0]?.aliases).toEqual([
    ...point.aliases,
    "outside of the heap; mostly",
  ]);
  expect(after(twice, question)).toEqual(after(once, question));
  expect(() => editGuide(guide, { ...words, keyPointId: "gone", words: "x" })).toThrow(/no longer/);
});

test("what is empty is refused with its place", () => {
  const questionId = first("technical").id;
  expect(() => editGuide(guide, { type: "accept-answer", questionId, answer: " " })).toThrow(
    expect.objectContaining({ details: { problems: [{ place: "answer", code: "empty" }] } }),
  );
});
