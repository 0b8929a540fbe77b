import { expect, test } from "vitest";
import type { Guide, Question } from "@/core/guide/guide";
import { splitGuide } from "./guide-parts";

const question = (id: string, kind: Question["kind"], category: string): Question => ({
  id,
  kind,
  category,
  topic: null,
  text: "",
  modelAnswer: "",
  keyPoints: [],
});

test("each question stands in one part, in the guide's order", () => {
  const guide: Pick<Guide, "projects" | "scenarios" | "questions"> = {
    projects: [{ id: "p1", title: "", situation: "", task: "", action: [], result: "" }],
    scenarios: [{ id: "s1", title: "", question: "", context: "", action: [], result: "", trait: "" }],
    questions: [
      question("intro", "introduction", ""),
      question("p1", "project", ""),
      question("t1", "technical", "Specific"),
      question("d1", "design", "Design"),
      question("t2", "technical", "Specific"),
      question("s1", "behavioral", ""),
    ],
  };
  const parts = splitGuide(guide as Guide);
  expect(parts.introduction?.id).toBe("intro");
  expect([...parts.told.keys()]).toEqual(["p1", "s1"]);
  expect(parts.groups.map(({ category, questions }) => [category, questions.map(({ id }) => id)])).toEqual([
    ["Specific", ["t1", "t2"]],
    ["Design", ["d1"]],
  ]);
});
