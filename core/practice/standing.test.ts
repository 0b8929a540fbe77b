import { describe, expect, it } from "vitest";
import { dueQuestions, type Standing, trendOf, weakPoints } from "./standing";

const standing = (questionId: string, scores: number[] = [], dueMs: number | null = null): Standing => ({
  questionId,
  scores,
  dueMs,
});

describe("trendOf", () => {
  it("is the difference of the last two scores", () => {
    expect(trendOf({ scores: [62, 40, 90] })).toBe(22);
    expect(trendOf({ scores: [40, 62] })).toBe(-22);
  });

  it("is null before there are two", () => {
    expect(trendOf({ scores: [] })).toBeNull();
    expect(trendOf({ scores: [50] })).toBeNull();
  });
});

describe("weakPoints", () => {
  it("takes the lowest last score first, then what was never asked, and leaves out what is good", () => {
    const all = [
      standing("new1"),
      standing("good", [70, 10]),
      standing("weak", [69, 95]),
      standing("worst", [0]),
      standing("new2"),
    ];
    expect(weakPoints(all)).toEqual(["worst", "weak", "new1", "new2"]);
  });
});

describe("dueQuestions", () => {
  it("takes what is due, the longest overdue first", () => {
    const day = 86_400_000;
    const now = 100 * day;
    const all = [
      standing("new"),
      standing("yesterday", [50], now - day),
      standing("next-week", [90], now + 7 * day),
      standing("long-ago", [20], now - 9 * day),
      standing("tonight", [60], now + day / 4),
    ];
    expect(dueQuestions(all, now)).toEqual(["long-ago", "yesterday", "tonight"]);
  });
});
