import { expect, test } from "vitest";
import type { Rating } from "@/core/scoring/rating";
import { collectAskedCitations, criterionAnchor } from "./asked-citations";

test("every level that rests on words leads to them, and back", () => {
  const text = "Do you use rye?";
  const evidence = { turnId: "t1", quote: "rye", start: 11, end: 14 };
  const none = { level: 1, evidence: null } as const;
  const criteria = {
    specific: { level: 3, evidence },
    open: none,
    insider: none,
    fitting: none,
    purposeful: none,
    concise: none,
  };
  const rating = { criteria } as unknown as Rating;
  const asked = [{ turnId: "t1", text, preparedId: null, rating, notRated: null, wording: null }];
  expect(collectAskedCitations(asked)).toEqual([
    { id: criterionAnchor(0, "specific"), turnId: "t1", start: 11, end: 14, tone: "star" },
  ]);
  expect(
    collectAskedCitations([
      { turnId: "t1", text, preparedId: null, rating: null, notRated: null, wording: null },
    ]),
  ).toEqual([]);
});
