import { expect, test } from "vitest";
import type { Rating } from "@/core/scoring/rating";
import { tallyOf } from "./tally";

const rated = { outcome: "answered", rating: { total: 60 } as Rating } as const;
const waiting = { outcome: "answered", rating: null } as const;
const skipped = { outcome: "skipped", rating: null } as const;
const unanswered = { outcome: "unanswered", rating: null } as const;

test("what was left open is told apart from what waits for its rating", () => {
  const questions = [rated, waiting, waiting, skipped, unanswered];
  expect(tallyOf(questions)).toEqual({ rated: 1, waiting: 2, open: 2 });
});
