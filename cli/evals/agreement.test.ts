import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { builtInRater } from "@/use-cases/built-in-rater";
import { bundledGuide } from "../bundled-guide";
import { type GuideAgreement, guideAgreement, rateGuideAnswers } from "./guide-answer-agreement";
import { readLabelledData } from "./labelled-data";
import type { Measurement } from "./measurement";

/** With 44 answers and 260 verdicts, or 85 and 495, figures within this of the kept ones are the same. */
const noise = 0.03;

const sets = ["guideAnswers", "furtherAnswers"] as const;

describe("the built-in rater against the kept results", () => {
  const now = {} as Record<(typeof sets)[number], GuideAgreement>;
  let kept: Measurement;

  beforeAll(async () => {
    const file = new URL("../../tests/evals/results/built-in.json", import.meta.url);
    kept = JSON.parse(await readFile(file, "utf8")) as Measurement;
    const data = await readLabelledData();
    const guide = await bundledGuide();
    for (const set of sets) now[set] = guideAgreement(await rateGuideAnswers(builtInRater, guide, data[set]));
  }, 60_000);

  it("is the version whose results are kept", () => {
    expect(kept.version).toBe(builtInRater.version);
  });

  it.each(sets)("agrees with the interviewers no worse than before: %s", (set) => {
    expect(now[set].macroF1).toBeGreaterThan(kept[set].macroF1 - noise);
    expect(now[set].credit).toBeGreaterThan(kept[set].credit - noise);
    expect(now[set].totalCorrelation).toBeGreaterThan(kept[set].totalCorrelation - noise);
    expect(now[set].starKappa).toBeGreaterThan(kept[set].starKappa - noise);
  });

  it.each(sets)("quotes nothing that was not said: %s", (set) => {
    expect(now[set].verbatim).toBe(now[set].quotes);
    expect(now[set].quotes).toBeGreaterThan(0);
  });
});
