import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Guide } from "@/core/guide/guide";
import {
  type InterviewSettings,
  interviewKinds,
  interviewLanguages,
  personaIds,
  seniorities,
  strictnesses,
} from "@/core/interview/settings";
import { readBundledGuide } from "./bundled-guide";
import { candidates } from "./candidates";
import { problemsOf, repeatsOf, ruleBreaksOf, withCanaries } from "./check-interview";
import { type HeldInterview, holdInterview } from "./hold-interview";

const guide = withCanaries(readBundledGuide());
const patience = { timeout: 180_000 };

const settings: fc.Arbitrary<InterviewSettings> = fc.record({
  kind: fc.oneof({ weight: 3, arbitrary: fc.constant("whole" as const) }, fc.constantFrom(...interviewKinds)),
  minutes: fc.constantFrom(15, 30, 45, 60),
  persona: fc.constantFrom(...personaIds),
  mode: fc.constantFrom("live", "practice"),
  language: fc.constantFrom(...interviewLanguages),
  strictness: fc.constantFrom(...strictnesses),
  seniority: fc.constantFrom(...seniorities),
});
const candidateName = fc.constantFrom(...Object.keys(candidates));

/** With every other seed a model words the lines, so that its own follow-ups are among them. */
function hold(name: string, chosen: InterviewSettings, seed: number, from: Guide = guide): HeldInterview {
  const make = candidates[name];
  if (!make) throw new Error(`There is no candidate "${name}".`);
  return holdInterview(from, chosen, seed, make(), seed % 2 === 1);
}

describe("whole interviews with simulated candidates", () => {
  it(
    "end in time, ask nothing twice, count no non-answer, drop nothing unsaid and leak nothing",
    patience,
    () => {
      fc.assert(
        fc.property(candidateName, settings, fc.nat(9999), (name, chosen, seed) => {
          expect(problemsOf(hold(name, chosen, seed))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
  );

  it("never say a sentence twice or break a rule that a model has to keep", patience, () => {
    fc.assert(
      fc.property(candidateName, settings, fc.nat(9999), (name, chosen, seed) => {
        const held = hold(name, chosen, seed);
        expect(repeatsOf(held)).toEqual([]);
        expect(ruleBreaksOf(held)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("are the same again with the same seed and the same answers", patience, () => {
    fc.assert(
      fc.property(candidateName, settings, fc.nat(9999), (name, chosen, seed) => {
        expect(hold(name, chosen, seed)).toEqual(hold(name, chosen, seed));
      }),
      { numRuns: 6 },
    );
  });

  it("differ with the seed", () => {
    const chosen: InterviewSettings = {
      kind: "whole",
      minutes: 30,
      persona: "coach",
      mode: "live",
      language: "en",
      strictness: "usual",
      seniority: "mid",
    };
    expect(hold("strong", chosen, 1).opening).not.toBe(hold("strong", chosen, 2).opening);
  });

  it("work with a guide that has neither key points nor follow-ups, company nor candidate", patience, () => {
    const questions = guide.questions.map((question) => ({
      ...question,
      keyPoints: [],
      modelAnswer: "",
      topic: null,
    }));
    const bare: Guide = {
      ...guide,
      questions,
      candidate: "",
      company: "",
      role: "",
      projects: [],
      questionsToAsk: [],
    };
    fc.assert(
      fc.property(candidateName, settings, fc.nat(9999), (name, chosen, seed) => {
        expect(problemsOf(hold(name, chosen, seed, bare))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
