import { createFormatter, createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import type { ReportQuestion } from "@/core/scoring/report";
import en from "@/messages/en.json";
import zh from "@/messages/zh-CN.json";
import { writeReport } from "./write-report";
import type { WrittenReport } from "./written-report";

const said = "Off-heap memory is *outside* the JVM, so pauses get shorter.";
const evidence = { turnId: "t2", quote: "pauses get shorter", start: 41, end: 59 };
const question: ReportQuestion = {
  id: "memory",
  kind: "technical",
  category: "Technical",
  topic: null,
  text: "Why # off-heap?",
  outcome: "answered",
  hints: 0,
  modelAnswer: "It avoids GC.\n- less pauses",
  keyPoints: [
    { id: "k1", text: "shortens pauses", weight: 3, star: null },
    { id: "k2", text: "is freed by hand", weight: 1, star: null },
  ],
  answer: { parts: [{ turnId: "t2", text: said, probedKeyPointId: null }] },
  rating: {
    status: "rated",
    keyPoints: [
      {
        id: "k1",
        verdict: "covered",
        evidence,
        afterProbe: true,
        confidence: null,
        reason: null,
        dropped: null,
      },
      {
        id: "k2",
        verdict: "missed",
        evidence: null,
        afterProbe: false,
        confidence: null,
        reason: null,
        dropped: null,
      },
    ],
    ...{
      star: null,
      criteria: null,
      content: 74.6,
      starScore: null,
      orderScore: null,
      total: 74.6,
      flags: [],
    },
  },
  notRated: null,
  disagreements: [],
  delivery: null,
};
const view: WrittenReport = {
  id: "i1",
  reviews: {},
  better: {
    memory: {
      outline: [
        { act: "add", keyPointId: "k2", component: null, text: "is freed by hand", after: evidence },
        { act: "tell", keyPointId: null, component: "task", text: "", after: null },
      ],
      wording: { text: "Pauses get shorter off the heap.", model: "m-1" },
      inGuide: null,
    },
  },
  prepared: [],
  model: null,
  startedAt: "2026-11-23T18:00:00.000Z",
  endedAt: "2026-11-23T18:30:00.000Z",
  settings: {
    kind: "whole",
    minutes: 30,
    persona: "coach",
    mode: "live",
    language: "en",
  } as WrittenReport["settings"],
  guide: {
    id: "g1",
    slug: "g",
    title: "",
    role: "Data Engineer",
    company: "BMW",
    candidate: "Ann",
    newestRevision: 1,
  },
  report: {
    ...{ score: 74.6, range: null, band: "hire", rated: 1, asked: 1, planned: 2 },
    rater: { id: "built-in", version: "3", model: "" },
    competencies: [{ kind: "technical", score: 74.6, rated: 1, asked: 1 }],
    gaps: [
      {
        questionId: "memory",
        keyPointId: "k2",
        component: null,
        kind: "missed",
        text: "",
        evidence: null,
        cost: 10,
      },
    ],
    questions: [question],
  },
  asked: [
    {
      turnId: "t3",
      text: "Who leads the team?",
      preparedId: null,
      rating: null,
      notRated: null,
      wording: null,
    },
  ],
  turns: [
    turn("t1", "interviewer", "Why off-heap?"),
    turn("t2", "candidate", said),
    { ...turn("t3", "candidate", ""), action: "skip" },
  ],
};

function turn(id: string, role: "interviewer" | "candidate", text: string): WrittenReport["turns"][number] {
  const rest = {
    seq: 1,
    action: null,
    status: "completed",
    phrasedBy: null,
    createdAt: "2026-11-23T18:00:00.000Z",
  };
  return {
    id,
    role,
    speaker: role === "candidate" ? "Ann" : "Maya Brooks",
    text,
    ...rest,
  } as WrittenReport["turns"][number];
}

function written(locale: "en" | "zh-CN"): string {
  const messages = locale === "en" ? en : (zh as typeof en);
  const t = createTranslator({ locale, messages }) as unknown as Parameters<typeof writeReport>[1]["t"];
  return writeReport(view, { t, format: createFormatter({ locale, timeZone: "UTC" }) });
}

describe("a report as Markdown", () => {
  const markdown = written("en");

  test("says what to fix first, the score, its band and by whom", () => {
    expect(markdown).toContain("1. Missed: is freed by hand (Question 1)");
    expect(markdown).toContain("**75 of 100** · Hire");
    expect(markdown).toContain("Built-in rater, version 3.");
  });

  test("has each verdict beside the words that it rests on", () => {
    expect(markdown).toMatch(/\*\*Covered\*\*: shortens pauses \(essential\).*\n\s*> pauses get shorter/);
    expect(markdown).toContain("**Missed**: is freed by hand (nice to have)");
  });

  test("has the better answer, with who told it, and what to add after which of the candidate's words", () => {
    expect(markdown).toMatch(/> Pauses get shorter off the heap\.\n\nTold by m-1 from your own words/);
    expect(markdown).toMatch(/- Add: is freed by hand\n\s*After\n\s*> pauses get shorter/);
    expect(markdown).toMatch(/- Say what you yourself had to achieve.*\n\s*At the beginning\./);
  });

  test("has the whole transcript, with what Markdown would take for signs escaped", () => {
    expect(markdown).toContain(
      "**You**\n\n> Off-heap memory is \\*outside\\* the JVM, so pauses get shorter.",
    );
    expect(markdown).toContain("**You**: Skipped the question.");
    expect(markdown).toContain("Who leads the team?");
  });

  test("speaks the interface's language", () => {
    const chinese = written("zh-CN");
    expect(chinese).toContain(zh.Report.transcript);
    expect(chinese).toContain(zh.Terms.verdict.covered);
    expect(chinese).not.toContain("Transcript");
  });
});
