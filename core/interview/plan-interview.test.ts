import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Guide } from "../guide/guide";
import { askMinutes, minutesPerQuestion } from "./budgets";
import { sampleGuide } from "./fixtures/sample-guide";
import { planInterview } from "./plan-interview";
import { interviewKinds, interviewSettingsSchema } from "./settings";

const settings = (kind: string, minutes = 30) => interviewSettingsSchema.parse({ kind, minutes });
const kindsOf = (guide: Guide, kind: string, minutes?: number) =>
  planInterview(guide, settings(kind, minutes), 1).sections.map((section) => section.kind);

describe("planInterview", () => {
  it("goes through all kinds in order and ends with the candidate's own questions", () => {
    expect(kindsOf(sampleGuide, "whole")).toEqual([
      "introduction",
      "project",
      "technical",
      "design",
      "domain",
      "behavioral",
      "ask",
    ]);
  });

  it("leaves out what a short interview has no time for", () => {
    expect(kindsOf(sampleGuide, "whole", 15)).toEqual([
      "introduction",
      "project",
      "technical",
      "behavioral",
      "ask",
    ]);
  });

  it("works with a guide of one kind only", () => {
    const guide = {
      ...sampleGuide,
      questions: sampleGuide.questions.filter(({ kind }) => kind === "technical"),
    };
    expect(kindsOf(guide, "whole")).toEqual(["technical", "ask"]);
  });

  it("holds one section, or only the candidate's questions, where that was chosen", () => {
    expect(kindsOf(sampleGuide, "technical")).toEqual(["technical"]);
    expect(kindsOf(sampleGuide, "ask")).toEqual(["ask"]);
  });

  it("says what to do when the guide has nothing of the chosen kind", () => {
    const guide = { ...sampleGuide, questions: [] };
    expect(() => planInterview(guide, settings("design"), 1)).toThrow(
      /no design questions\. Choose another kind/u,
    );
    expect(kindsOf(guide, "whole")).toEqual(["ask"]);
  });

  it("takes different topics first and keeps a topic's questions together", () => {
    const [kafka, spark] = sampleGuide.questions.filter(({ kind }) => kind === "technical");
    if (!kafka || !spark) throw new Error("the sample has two");
    const questions = [1, 2, 3].flatMap((n) => [
      { ...kafka, id: `kafka${n}` },
      { ...spark, id: `spark${n}` },
    ]);
    const ids =
      planInterview({ ...sampleGuide, questions }, settings("technical", 15), 3).sections[0]?.questionIds ??
      [];
    const topics = ids.map((id) => id.slice(0, 5));
    expect(new Set(topics).size).toBe(2);
    expect(topics.filter((topic, at) => topic !== topics[at - 1])).toHaveLength(2);
  });

  it("is the same for the same seed, asks nothing twice and fits the time", () => {
    const kind = fc.constantFrom(...interviewKinds);
    const minutes = fc.constantFrom(15, 30, 45, 60);
    fc.assert(
      fc.property(kind, minutes, fc.nat(), (chosen, length, seed) => {
        const plan = planInterview(sampleGuide, settings(chosen, length), seed);
        expect(planInterview(sampleGuide, settings(chosen, length), seed)).toEqual(plan);
        const ids = plan.sections.flatMap(({ questionIds }) => questionIds);
        expect(new Set(ids).size).toBe(ids.length);
        const time = plan.sections.reduce((sum, section) => sum + section.minutes, 0);
        expect(time).toBeLessThanOrEqual(length + 1e-9);
      }),
    );
  });

  it("keeps time for the candidate in every length", () => {
    for (const minutes of [15, 30, 45, 60] as const) {
      const ask = planInterview(sampleGuide, settings("whole", minutes), 1).sections.at(-1);
      expect(ask).toEqual({ kind: "ask", questionIds: [], minutes: askMinutes[minutes] });
    }
    expect(Math.min(...Object.values(minutesPerQuestion))).toBeGreaterThan(0);
  });
});
