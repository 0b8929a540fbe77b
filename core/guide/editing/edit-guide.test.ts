import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryGuide } from "@/tests/support/arbitrary-guide";
import type { Guide, Question } from "../guide";
import { keyPointFileSchema } from "../key-point-file";
import { parseGuide } from "../parse-guide";
import { editGuide } from "./edit-guide";
import type { EditedQuestion } from "./guide-edit";
import { tellingOf } from "./telling";

const guides = new URL("../../../guides/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, guides), "utf8");
const bundled = parseGuide(read("wang-zhiwei-bmw-ad.md"), {
  keyPoints: keyPointFileSchema.parse(JSON.parse(read("wang-zhiwei-bmw-ad.key-points.json"))),
});

function asEdited(question: Question, guide: Guide): EditedQuestion {
  const { id: _, modelAnswer: __, ...rest } = question;
  return { ...rest, telling: tellingOf(question, guide) };
}

const idsOf = (guide: Guide) =>
  guide.questions.map(({ id, keyPoints }) => [id, keyPoints.map((one) => one.id)]);
const firstOf = (kind: Question["kind"]) => {
  const question = bundled.questions.find((one) => one.kind === kind);
  if (!question) throw new Error(`no ${kind} question`);
  return question;
};
const changed = (question: Question, change: Partial<EditedQuestion>) =>
  editGuide(bundled, {
    type: "change-question",
    questionId: question.id,
    question: { ...asEdited(question, bundled), ...change },
  });

test("keeping every question as it is changes nothing", () => {
  for (const question of bundled.questions) {
    const { guide } = changed(question, {});
    expect({ ...guide, problems: [] }).toEqual({ ...bundled, problems: [] });
  }
});

test("an arbitrary guide stays as it is when a question is kept as it is", () => {
  fc.assert(
    fc.property(arbitraryGuide, fc.nat(), (guide, place) => {
      const question = guide.questions[place % guide.questions.length] as Question;
      // The same claim twice is refused, not kept.
      fc.pre(new Set(question.keyPoints.map(({ text }) => text)).size === question.keyPoints.length);
      const edited = { type: "change-question" as const, questionId: question.id };
      const kept = editGuide(guide, { ...edited, question: asEdited(question, guide) }).guide;
      expect({ ...kept, problems: [] }).toEqual(guide);
    }),
    { numRuns: 60 },
  );
});

test("what is exported after an edit imports to the same guide, and all ids are kept", () => {
  const question = firstOf("technical");
  const telling = { form: "answer" as const, answer: "Heap is *collected*.\n\n- one\n  - two <b>\n1. 3 > 2" };
  const { guide, markdown, change } = changed(question, { text: "Why  leave\nthe heap?", telling });
  expect(change).toEqual({ type: "question-changed", question: "Why leave the heap?" });
  expect(idsOf(guide)).toEqual(idsOf(bundled));
  expect(guide.questions.find(({ id }) => id === question.id)?.text).toBe("Why leave the heap?");
  expect(parseGuide(markdown)).toEqual(guide);
});

describe("key points", () => {
  const question = firstOf("technical");

  test("are changed, added and removed; a new one gets an id of its own", () => {
    const [first, second, ...rest] = asEdited(question, bundled).keyPoints;
    if (!first || !second) throw new Error("two points are needed");
    const added = { ...first, id: null, text: "A claim that nobody made before", weight: 1 as const };
    const keyPoints = [
      {
        ...first,
        weight: 1 as const,
        aliases: ["one; two", "one; two"],
        misstatements: ["it never pauses"],
        probe: "",
      },
      ...rest,
      added,
    ];
    const { guide } = changed(question, { keyPoints });
    const points = guide.questions.find(({ id }) => id === question.id)?.keyPoints ?? [];
    expect(points[0]).toMatchObject({ id: first.id, weight: 1, aliases: ["one; two"], probe: null });
    expect(points.map(({ id }) => id)).not.toContain(second.id);
    expect(points.at(-1)?.id).toBe(`${question.id}.a-claim-that-nobody-made`);
  });

  test("are made from the answer where there are none", () => {
    const telling = {
      form: "answer" as const,
      answer: "Off-heap memory shortens pauses. You free it yourself.",
    };
    const { guide } = changed(question, { telling, keyPoints: [] });
    const points = guide.questions.find(({ id }) => id === question.id)?.keyPoints ?? [];
    expect(points.map(({ text }) => text).join(" ")).toContain("shortens pauses");
  });
});

test("a project's steps keep their labels, and its answer follows its parts", () => {
  const question = firstOf("project");
  const telling = tellingOf(question, bundled);
  if (telling.form !== "project") throw new Error("told as a project");
  const before = bundled.projects.find(({ id }) => id === question.id);
  const action = `${telling.action}\n- Told the team\n  - twice`;
  const { guide } = changed(question, { telling: { ...telling, action, result: "Latency fell by 40 %." } });
  const project = guide.projects.find(({ id }) => id === question.id);
  expect(project?.action.slice(0, -1)).toEqual(before?.action);
  expect(project?.action.at(-1)).toEqual({
    label: null,
    text: "Told the team",
    points: [{ label: null, text: "twice" }],
  });
  expect(guide.questions.find(({ id }) => id === question.id)?.modelAnswer).toContain(
    "Latency fell by 40 %.",
  );
});

test("questions of every kind are added in their place and removed again", () => {
  const cases: [Question["kind"], EditedQuestion["telling"]][] = [
    ["technical", { form: "answer", answer: "Because gluten forms." }],
    ["behavioral", { form: "answer", answer: "I asked them first." }],
    [
      "project",
      {
        form: "project",
        title: "Bakery",
        situation: "One oven",
        task: "Two ovens",
        action: "Built it",
        result: "Twice the bread",
        answer: null,
      },
    ],
  ];
  for (const [kind, telling] of cases) {
    const { category } = firstOf(kind);
    const question = { kind, category, topic: null, text: "Why knead?", telling, keyPoints: [] };
    const added = editGuide(bundled, { type: "add-question", question });
    const place = added.guide.questions.findLastIndex((one) => one.category === category);
    const one = added.guide.questions[place];
    expect(one).toMatchObject({ kind, text: "Why knead?" });
    expect(one?.keyPoints.length).toBeGreaterThan(0);
    const { guide } = editGuide(added.guide, { type: "remove-question", questionId: one?.id ?? "" });
    expect({ ...guide, problems: [] }).toEqual({ ...bundled, problems: [] });
  }
});

test("removing the introduction takes its script along", () => {
  const { guide } = editGuide(bundled, { type: "remove-question", questionId: firstOf("introduction").id });
  expect(guide.introduction.script).toEqual([]);
  expect(guide.questions.map(({ kind }) => kind)).not.toContain("introduction");
});

test("role, company and questions to ask are changed too", () => {
  const head = editGuide(bundled, {
    type: "change-head",
    role: "Architect",
    company: "Oven & Co",
    candidate: "Ann",
  });
  expect(head.guide).toMatchObject({ role: "Architect", company: "Oven & Co", slug: bundled.slug });
  const [first] = bundled.questionsToAsk;
  const questions = [
    { id: null, kind: "", text: "What is next?" },
    { ...first, id: first?.id ?? null, kind: "Team", text: "Who leads: you?" },
  ];
  const asking = editGuide(bundled, { type: "change-asking", questions });
  expect(asking.guide.questionsToAsk).toEqual([
    { id: "what-is-next", kind: "", text: "What is next?" },
    { id: first?.id, kind: "Team", text: "Who leads: you?" },
  ]);
});

test.each([
  ["an empty question", { text: "  " }, "text"],
  [
    "an empty key point",
    { keyPoints: [{ ...firstOf("technical").keyPoints[0], text: "" }] },
    "points.0.text",
  ],
  ["a question of 600 characters", { text: "why ".repeat(150) }, "text"],
])("%s is refused with its place", (_, change, place) => {
  const edit = () => changed(firstOf("technical"), change as Partial<EditedQuestion>);
  expect(edit).toThrow(expect.objectContaining({ code: "invalid-input" }));
  expect(edit).toThrow(
    expect.objectContaining({ details: { problems: [expect.objectContaining({ place })] } }),
  );
});

test("a text that would be lost in Markdown is refused, not lost", () => {
  const telling = { form: "answer" as const, answer: "It pauses less.\n\nKey points:\n- (3) invented" };
  expect(() => changed(firstOf("technical"), { telling })).toThrow(/read as a heading or label/);
});

test("so is one that would be lost once its key points, made by rule, stand below it", () => {
  const guide = parseGuide(
    "# Guide for Ann as Baker at Oven\n\n## Technical\n\nQ: Why knead?\n\nAnswer: Gluten.\n",
  );
  const telling = { form: "answer" as const, answer: "Q: forged?\n---" };
  const question = {
    ...{ kind: "technical" as const, category: "Technical", topic: "Dough" },
    ...{ text: "---", telling, keyPoints: [] },
  };
  const edit = { type: "change-question" as const, questionId: "why-knead", question };
  expect(() => editGuide(guide, edit)).toThrow(/read as a heading or label/);
});

test("a list is kept however it was typed", () => {
  const telling = {
    form: "answer" as const,
    answer: "Two kinds:\n* one\n    * deep\n\t\t• deeper\n• two  \n\n\n\nEnd.",
  };
  const { guide } = changed(firstOf("technical"), { telling });
  const kept = guide.questions.find(({ id }) => id === firstOf("technical").id)?.modelAnswer;
  expect(kept).toBe("Two kinds:\n- one\n  - deep\n    - deeper\n- two\n\nEnd.");
});
