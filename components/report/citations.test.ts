import { expect, test } from "vitest";
import type { Rating } from "@/core/scoring/rating";
import type { Report, ReportQuestion } from "@/core/scoring/report";
import { collectCitations } from "./citations";

const evidence = (start: number, end: number) => ({ turnId: "t1", quote: "…", start, end });
const rated = { afterProbe: false, confidence: null, reason: null, dropped: null };
const point = (id: string) => ({ id, text: id, weight: 2 as const, star: null });

const rating: Rating = {
  status: "rated",
  keyPoints: [
    { id: "b", verdict: "partial", evidence: evidence(5, 9), ...rated },
    { id: "a", verdict: "missed", evidence: null, ...rated },
  ],
  star: {
    situation: { level: 3, evidence: evidence(0, 4) },
    task: { level: 1, evidence: null },
    action: { level: 1, evidence: null },
    result: { level: 1, evidence: null },
  },
  criteria: null,
  content: 0,
  starScore: 0,
  orderScore: null,
  total: 0,
  flags: [],
};

const question: ReportQuestion = {
  id: "project-1",
  kind: "project",
  category: "",
  topic: null,
  text: "",
  outcome: "answered",
  hints: 0,
  modelAnswer: "",
  keyPoints: [point("a"), point("b")],
  answer: { parts: [] },
  rating,
  notRated: null,
  disagreements: [{ evidence: evidence(10, 14), guideText: "40 %" }],
  delivery: null,
};

test("every quote has its place in report and transcript; what was missed has none", () => {
  const report = {
    questions: [{ ...question, rating: null, disagreements: [] }, question],
  } as unknown as Report;
  expect(collectCitations(report)).toEqual([
    { id: "q2-p2", turnId: "t1", start: 5, end: 9, tone: "partial" },
    { id: "q2-d1", turnId: "t1", start: 10, end: 14, tone: "contradicted" },
    { id: "q2-situation", turnId: "t1", start: 0, end: 4, tone: "star" },
  ]);
});
