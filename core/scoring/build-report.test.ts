import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuestionKind } from "../guide/guide";
import { buildReport, scoreOf } from "./build-report";
import { bandOf, calibrate } from "./calibration";
import { builtInCalibration } from "./fitted-calibration";
import type { KeyPointRating, Rating } from "./rating";
import type { ReportQuestion } from "./report";

function rated(id: string, verdict: KeyPointRating["verdict"]): KeyPointRating {
  return { id, verdict, evidence: null, afterProbe: false, confidence: null, reason: null, dropped: null };
}

function ratingOf(total: number, keyPoints: KeyPointRating[] = []): Rating {
  const none = { star: null, criteria: null, starScore: null, orderScore: null };
  return { status: "rated", keyPoints, ...none, content: total, total, flags: [] };
}

function asked(id: string, kind: QuestionKind, extra: Partial<ReportQuestion>): ReportQuestion {
  return {
    id,
    kind,
    category: "",
    topic: null,
    text: `Question ${id}?`,
    outcome: "answered",
    hints: 0,
    modelAnswer: "",
    keyPoints: [],
    answer: { parts: [] },
    rating: null,
    notRated: null,
    disagreements: [],
    delivery: null,
    ...extra,
  };
}

const rater = { id: "built-in", version: "1", model: "" } as const;

describe("buildReport", () => {
  it("weighs competencies, not questions", () => {
    const questions = [
      asked("a", "technical", { rating: ratingOf(90) }),
      asked("b", "technical", { rating: ratingOf(70) }),
      asked("c", "introduction", { rating: ratingOf(40) }),
    ];
    const report = buildReport({ questions, planned: 3, rater });
    expect(report.score).toBeCloseTo((3 * 80 + 40) / 4);
    expect(report.competencies.find(({ kind }) => kind === "technical")).toEqual({
      kind: "technical",
      score: 80,
      rated: 2,
      asked: 2,
    });
  });

  it("scores skipped questions 0 and leaves unrated ones out", () => {
    const questions = [
      asked("a", "technical", { rating: ratingOf(80) }),
      asked("b", "technical", { outcome: "skipped" }),
      asked("c", "technical", { notRated: { status: "failed", reason: "no model" } }),
    ];
    const report = buildReport({ questions, planned: 3, rater });
    expect(report).toMatchObject({ score: 40, rated: 2, asked: 3 });
  });

  it("gives no number where nothing is rated", () => {
    const report = buildReport({ questions: [asked("a", "design", {})], planned: 4, rater: null });
    expect(report).toMatchObject({ score: null, range: null, band: null, rated: 0 });
  });

  it("takes no zero of what was left open for a score while nothing beside it is rated", () => {
    const refused = { notRated: { status: "refused", reason: "another language" } } as const;
    const questions = [
      asked("a", "technical", { outcome: "skipped" }),
      asked("b", "technical", refused),
      asked("c", "project", { rating: ratingOf(60) }),
    ];
    const silent = buildReport({ questions: questions.slice(0, 2), planned: 2, rater: null });
    expect(silent).toMatchObject({ score: null, range: null, band: null, rated: 0, asked: 2 });
    expect(silent.competencies).toEqual([{ kind: "technical", score: null, rated: 0, asked: 2 }]);
    expect(silent.gaps.map(({ text, cost }) => [text, cost])).toEqual([["Left unanswered: Question a?", 0]]);
    expect(buildReport({ questions, planned: 3, rater })).toMatchObject({ score: 60, rated: 1, asked: 3 });
    const open = buildReport({ questions: questions.slice(0, 1), planned: 1, rater: null });
    expect(open).toMatchObject({ score: 0, rated: 1, asked: 1 });
  });

  it("gives a band only for half of the plan in two competencies", () => {
    const questions = [
      asked("a", "technical", { rating: ratingOf(80) }),
      asked("b", "project", { rating: ratingOf(80) }),
    ];
    expect(buildReport({ questions, planned: 4, rater }).band).not.toBeNull();
    expect(buildReport({ questions, planned: 5, rater }).band).toBeNull();
    expect(buildReport({ questions: questions.slice(0, 1), planned: 1, rater }).band).toBeNull();
  });

  it("gives no band while too little of what was asked is rated", () => {
    const waiting = { notRated: { status: "pending", reason: "not rated yet" } } as const;
    const questions = [
      asked("a", "technical", { rating: ratingOf(20) }),
      asked("b", "project", waiting),
      asked("c", "project", waiting),
    ];
    expect(buildReport({ questions, planned: 3, rater })).toMatchObject({ score: 20, rated: 1, band: null });
    const rated = questions.with(1, asked("b", "project", { rating: ratingOf(30) }));
    expect(buildReport({ questions: rated, planned: 3, rater }).band).toBe("no");
  });

  it("names the dearest gaps first, at most three and two a question", () => {
    const keyPoints = ["x", "y", "z"].map((id) => ({
      id,
      text: `Claim ${id}`,
      weight: 3 as const,
      star: null,
    }));
    const missed = keyPoints.map(({ id }) => rated(id, "missed"));
    const questions = [
      asked("a", "technical", { keyPoints, rating: ratingOf(0, missed) }),
      asked("b", "introduction", { outcome: "unanswered" }),
    ];
    const { gaps } = buildReport({ questions, planned: 2, rater });
    expect(gaps.map(({ text }) => text)).toEqual([
      "Missed: Claim x",
      "Missed: Claim y",
      "Left unanswered: Question b?",
    ]);
  });
});

describe("scoreOf", () => {
  it("is null while an answer is not rated", () => {
    expect(scoreOf(asked("a", "design", {}))).toBeNull();
  });
});

describe("calibrate", () => {
  it("never falls as the total rises, and stays within 0 and 100", () => {
    const total = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(total, total, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) =>
          calibrate(value, builtInCalibration.map),
        ) as [number, number];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("puts the bands at 85, 70 and 50", () => {
    expect([85, 84.9, 70, 69, 50, 49].map(bandOf)).toEqual([
      "strong-hire",
      "hire",
      "hire",
      "leaning-no",
      "leaning-no",
      "no",
    ]);
  });
});
