import { describe, expect, it } from "vitest";
import type { Verdict } from "./assessment";
import { compareAttempts } from "./compare-attempts";
import type { Rating } from "./rating";

function rating(
  total: number,
  verdicts: Record<string, Verdict>,
  levels?: [1 | 2, 1 | 2, 1 | 2, 1 | 2],
): Rating {
  const point = (id: string, verdict: Verdict) => ({
    ...{ id, verdict, evidence: null, afterProbe: false, confidence: null, reason: null, dropped: null },
  });
  const level = (at: number) => ({ level: levels?.[at] ?? 1, evidence: null });
  return {
    status: "rated",
    keyPoints: Object.entries(verdicts).map(([id, verdict]) => point(id, verdict)),
    star: levels ? { situation: level(0), task: level(1), action: level(2), result: level(3) } : null,
    ...{ criteria: null, content: total, starScore: null, orderScore: null, total, flags: [] },
  };
}

describe("compareAttempts", () => {
  it("names what moved, either way, and leaves out what stayed", () => {
    const before = rating(40, { a: "covered", b: "missed", c: "partial" }, [1, 2, 1, 2]);
    const after = rating(65, { a: "partial", b: "covered", c: "partial" }, [1, 2, 2, 1]);
    expect(compareAttempts(before, after)).toEqual({
      points: 25,
      verdicts: [
        { keyPointId: "a", before: "covered", after: "partial" },
        { keyPointId: "b", before: "missed", after: "covered" },
      ],
      levels: [
        { component: "action", before: 1, after: 2 },
        { component: "result", before: 2, after: 1 },
      ],
    });
  });

  it("finds nothing between equal ratings", () => {
    const same = rating(50, { a: "covered" });
    expect(compareAttempts(same, same)).toEqual({ points: 0, verdicts: [], levels: [] });
  });

  it("says of a point that the guide has got since that there was no verdict before", () => {
    const { verdicts } = compareAttempts(rating(10, {}), rating(20, { new: "missed" }));
    expect(verdicts).toEqual([{ keyPointId: "new", before: null, after: "missed" }]);
  });
});
