import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { builtInRater } from "@/use-cases/built-in-rater";
import { bundledGuide } from "../bundled-guide";
import { type GuideAgreement, guideAgreement, rateGuideAnswers } from "./guide-answer-agreement";
import { readLabelledData } from "./labelled-data";
import type { Measurement } from "./measurement";

/** With 44 answers and 260 verdicts, figures within this of the kept ones are the same. */
const noise = 0.03;

describe("the built-in rater against the kept results", () => {
  let now: GuideAgreement;
  let kept: Measurement;

  beforeAll(async () => {
    const file = new URL("../../tests/evals/results/built-in.json", import.meta.url);
    kept = JSON.parse(await readFile(file, "utf8")) as Measurement;
    const { guideAnswers } = await readLabelledData();
    now = guideAgreement(await rateGuideAnswers(builtInRater, await bundledGuide(), guideAnswers));
  }, 60_000);

  it("is the version whose results are kept", () => {
    expect(kept.version).toBe(builtInRater.version);
  });

  it("agrees with the interviewers no worse than before", () => {
    expect(now.macroF1).toBeGreaterThan(kept.guideAnswers.macroF1 - noise);
    expect(now.credit).toBeGreaterThan(kept.guideAnswers.credit - noise);
    expect(now.totalCorrelation).toBeGreaterThan(kept.guideAnswers.totalCorrelation - noise);
    expect(now.starKappa).toBeGreaterThan(kept.guideAnswers.starKappa - noise);
  });

  it("quotes nothing that was not said", () => {
    expect(now.verbatim).toBe(now.quotes);
    expect(now.quotes).toBeGreaterThan(0);
  });
});
