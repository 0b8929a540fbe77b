import fc from "fast-check";
import { expect, test } from "vitest";
import { parseGuide } from "../parse-guide";
import { claimsOf } from "./claims";
import type { Claim, GuideDraft } from "./draft";
import { verifyDraft } from "./verify-draft";
import { writeDraft } from "./write-draft";

const texts = {
  cv: "Ada Example, data engineer. Six years with Spark and Kafka at Example Motors. Moved the warehouse to Delta Lake and cut the nightly load from 9 hours to 2.",
  job: "Acme Air looks for a Senior Data Engineer who keeps streaming pipelines reliable.",
};
const claim = (text: string, passage: string, from: Claim["from"] = "cv"): Claim => ({ text, from, passage });
const moved = claim("I moved the warehouse to Delta Lake.", "Moved the warehouse to Delta Lake");
const draft: GuideDraft = {
  candidate: claim("Ada Example", "Ada Example"),
  role: claim("Senior Data Engineer", "Senior Data Engineer", "job"),
  company: claim("Acme Air", "Acme Air", "job"),
  introduction: [claim("I have worked with Spark for six years.", "six years with Spark")],
  projects: [
    {
      title: claim("Warehouse on Delta Lake", "warehouse to Delta Lake"),
      situation: [],
      task: [],
      action: [moved],
      result: [claim("The load went from 9 hours to 2.", "cut the nightly load from 9 hours to 2")],
    },
  ],
  questions: [
    {
      kind: "technical",
      ask: claim("How do you keep a stream reliable?", "keeps streaming pipelines reliable", "job"),
      answer: [claim("With Kafka, as at Example Motors.", "Spark and Kafka at Example Motors")],
    },
  ],
  questionsToAsk: [claim("What makes a pipeline unreliable today?", "streaming pipelines", "job")],
};

test("what has its source is kept, and reads back as the same guide", () => {
  const verified = verifyDraft(draft, texts);
  expect(verified.dropped).toEqual([]);
  const guide = parseGuide(writeDraft(verified.draft, "en"));
  expect(guide).toMatchObject({
    candidate: "Ada Example",
    role: "Senior Data Engineer",
    company: "Acme Air",
  });
  const missing = guide.problems.map(({ message }) => /has no (\w+)/.exec(message)?.[1]);
  expect(missing).toEqual(["Situation", "Task"]);
  expect(guide.questions.map(({ kind }) => kind)).toEqual(["introduction", "project", "technical"]);
  expect(guide.projects[0]?.result).toBe("The load went from 9 hours to 2.");
  expect(guide.questions.every(({ keyPoints }) => keyPoints.length > 0)).toBe(true);
  expect(guide.questionsToAsk).toHaveLength(1);
  expect(guide.notes[0]?.markdown).toContain("CV: “Moved the warehouse to Delta Lake”");
});

test.each([
  ["a passage that is in neither document", claim("I like jazz.", "plays jazz"), "no-passage"],
  ["a figure that its passage lacks", { ...moved, text: "I moved 40 warehouses." }, "figure"],
  ["a figure from elsewhere", { ...moved, text: "I moved it in 9 hours." }, "figure"],
  ["a tool that nobody named", { ...moved, text: "I moved it with Snowflake." }, "name"],
])("%s is dropped and listed", (_, bad, why) => {
  const verified = verifyDraft({ ...draft, introduction: [bad, moved] }, texts);
  expect(verified.draft.introduction).toEqual([moved]);
  expect(verified.dropped).toEqual([{ claim: bad, why }]);
});

test("a question or project of which nothing is left to tell goes too", () => {
  const bad = claim("I like jazz.", "plays jazz");
  const questions = draft.questions.map((one) => ({ ...one, answer: [bad] }));
  const projects = draft.projects.map((one) => ({ ...one, action: [bad], result: [] }));
  const verified = verifyDraft({ ...draft, questions, projects }, texts).draft;
  expect([verified.questions, verified.projects]).toEqual([[], []]);
});

test("a Chinese draft reads back too", () => {
  const cv = "王小明，数据工程师，六年 Spark 经验。把数仓迁移到 Delta Lake。";
  const zh: GuideDraft = {
    ...{ role: null, company: null, projects: [], questionsToAsk: [] },
    candidate: claim("王小明", "王小明"),
    introduction: [claim("我有六年 Spark 经验。", "六年 Spark 经验")],
    questions: [
      {
        kind: "technical",
        ask: claim("您怎么迁移数仓？", "把数仓迁移到 Delta Lake"),
        answer: [claim("我把数仓迁移到 Delta Lake。", "把数仓迁移到 Delta Lake")],
      },
    ],
  };
  const verified = verifyDraft(zh, { cv, job: "" });
  expect(verified.dropped).toEqual([]);
  const guide = parseGuide(writeDraft(verified.draft, "zh"));
  expect(guide.questions.map(({ kind }) => kind)).toEqual(["introduction", "technical"]);
});

test("every claim that is kept has a passage that occurs, and no claim gets lost unlisted", () => {
  const part = fc.constantFrom("Spark", "Kafka at Example", "9 hours", "40", "jazz", "Delta Lake", "Siemens");
  const arbitraryClaim = fc.record({
    text: fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" and ")),
    from: fc.constantFrom("cv" as const, "job" as const),
    passage: part,
  });
  fc.assert(
    fc.property(fc.array(arbitraryClaim, { maxLength: 8 }), (introduction) => {
      const { draft: kept, dropped } = verifyDraft({ ...draft, introduction }, texts);
      for (const { from, passage } of claimsOf(kept)) expect(texts[from]).toContain(passage);
      expect(kept.introduction.length + dropped.length).toBe(introduction.length);
    }),
  );
});
