import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Confidence,
  confidences,
  type ProposedVerdict,
  type Verdict,
  verdicts,
} from "@/core/scoring/assessment";
import { isBorderline, medianVerdict, settle } from "./borderline";

const proposed = (verdict: Verdict, confidence: Confidence = "high"): ProposedVerdict => ({
  keyPointId: "k",
  verdict,
  quote: verdict === "missed" ? null : `words for ${verdict}`,
  confidence,
  reason: verdict,
});
const anyVerdict = fc.constantFrom(...verdicts);

describe("a verdict is borderline", () => {
  it.each([
    ["when the model is not sure", proposed("covered", "low"), 1, "covered", true],
    ["when the raters differ on an essential point", proposed("covered"), 3, "missed", true],
    ["not when they differ on another point", proposed("covered"), 2, "missed", false],
    ["not when they agree", proposed("partial"), 3, "partial", false],
    ["not when there is no other rater", proposed("partial"), 3, undefined, false],
  ] as const)("%s", (_, verdict, weight, other, expected) => {
    expect(isBorderline(verdict, weight, other)).toBe(expected);
  });
});

describe("the median", () => {
  it.each([
    [["covered", "missed", "partial"], "partial"],
    [["covered", "contradicted", "covered"], "covered"],
    [["contradicted", "missed", "contradicted"], "contradicted"],
    [["covered", "partial"], "partial"],
    [["missed"], "missed"],
  ] as [Verdict[], Verdict][])("of %j is %s", (samples, median) => {
    expect(medianVerdict(samples)).toBe(median);
  });

  it("does not depend on the order of the samples, and is one of them", () => {
    fc.assert(
      fc.property(fc.array(anyVerdict, { minLength: 1, maxLength: 3 }), (samples) => {
        const median = medianVerdict(samples);
        expect(samples).toContain(median);
        expect(medianVerdict(samples.toReversed())).toBe(median);
      }),
    );
  });

  it("of nothing does not exist", () => {
    expect(() => medianVerdict([])).toThrow();
  });
});

describe("settling samples", () => {
  it("keeps words and reason of a sample that gave the median", () => {
    const settled = settle([proposed("covered"), proposed("partial"), proposed("missed")]);
    expect(settled).toMatchObject({ verdict: "partial", quote: "words for partial", reason: "partial" });
  });

  it.each([
    [
      "three that agree though unsure are of medium confidence",
      ["covered", "covered", "covered"],
      "low",
      "medium",
    ],
    ["three that agree and are sure stay so", ["covered", "covered", "covered"], "high", "high"],
    ["one that differs lowers it by a step", ["covered", "covered", "missed"], "high", "medium"],
    ["three that differ leave none", ["covered", "partial", "missed"], "high", "low"],
    ["one alone keeps what it stated", ["covered"], "low", "low"],
  ] as [string, Verdict[], Confidence, Confidence][])("%s", (_, samples, stated, confidence) => {
    expect(settle(samples.map((verdict) => proposed(verdict, stated))).confidence).toBe(confidence);
  });

  it("never gains confidence from disagreement", () => {
    fc.assert(
      fc.property(
        fc.tuple(anyVerdict, anyVerdict, anyVerdict),
        fc.constantFrom(...confidences),
        (samples, stated) => {
          fc.pre(new Set(samples).size > 1);
          const { confidence } = settle(samples.map((verdict) => proposed(verdict, stated)));
          expect(confidences.indexOf(confidence ?? "low")).toBeLessThanOrEqual(confidences.indexOf(stated));
        },
      ),
    );
  });

  it("of nothing is an error", () => {
    expect(() => settle([])).toThrow();
  });
});
