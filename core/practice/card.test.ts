import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDue, longestIntervalDays, practiceCardSchema, type Review, replay, review } from "./card";
import { type Grade, grades } from "./grade";

const dayMs = 86_400_000;
const start = Date.UTC(2026, 10, 2, 9);
const first = (grade: Grade) => review(null, { atMs: start, grade });

const reviews = fc.array(
  fc.record({
    atMs: fc.integer({ min: 0, max: 60 * 24 }).map((hours) => start + hours * 3_600_000),
    grade: fc.constantFrom(...grades),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("review", () => {
  it("brings back tomorrow what was not known, and later the better it was", () => {
    const days = grades.map((grade) => first(grade).scheduledDays);
    expect(days[0]).toBe(1);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days.at(-1)).toBeGreaterThan(3);
    expect(first("again").dueMs).toBe(start + dayMs);
  });

  it("lengthens the interval with every success and shortens it after a lapse", () => {
    const good = first("good");
    const better = review(good, { atMs: good.dueMs, grade: "good" });
    const lapsed = review(better, { atMs: better.dueMs, grade: "again" });
    expect(better.scheduledDays).toBeGreaterThan(good.scheduledDays);
    expect(lapsed.scheduledDays).toBeLessThan(better.scheduledDays);
    expect(lapsed.lapses).toBe(1);
  });

  it("leaves its argument as it was, and takes a clock that was set back for the last review's time", () => {
    const card = Object.freeze(first("good"));
    expect(review(card, { atMs: start - dayMs, grade: "good" }).lastReviewMs).toBe(start);
  });
});

describe("replay", () => {
  it("is null without reviews", () => {
    expect(replay([])).toBeNull();
  });

  it("gives the same card in whatever order the reviews come, and one that can be stored", () => {
    const distinct = fc.uniqueArray(
      fc.record({ atMs: fc.nat(10_000_000), grade: fc.constantFrom(...grades) }),
      { selector: (one: Review) => one.atMs, minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(distinct, (all) => {
        const card = replay(all);
        expect(replay(all.toReversed())).toEqual(card);
        expect(practiceCardSchema.parse(JSON.parse(JSON.stringify(card)))).toEqual(card);
      }),
    );
  });

  it("always comes back after its last review, within a month", () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const card = replay(all);
        const last = Math.max(...all.map(({ atMs }) => atMs));
        expect(card?.dueMs).toBeGreaterThan(last);
        expect(card?.dueMs).toBeLessThanOrEqual(last + longestIntervalDays * dayMs);
        expect(card?.reps).toBe(all.length);
      }),
    );
  });
});

describe("isDue", () => {
  it("counts as today what comes up within half a day", () => {
    const card = first("again");
    expect(isDue(card, start)).toBe(false);
    expect(isDue(card, card.dueMs - dayMs / 2)).toBe(true);
    expect(isDue(card, card.dueMs + 9 * dayMs)).toBe(true);
  });
});
