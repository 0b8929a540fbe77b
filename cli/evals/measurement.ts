import type { Guide } from "@/core/guide/guide";
import type { Rater } from "@/use-cases/ports/rater";
import { type GuideAgreement, guideAgreement, rateGuideAnswers } from "./guide-answer-agreement";
import { keyPointAgreement, type MatchAgreement } from "./key-point-agreement";
import type { LabelledData } from "./labelled-data";
import { type MadeGains, measureMadeAttacks } from "./made-attacks";
import { measureResistance, type Resistance } from "./resistance";
import { shortAnswerAgreement } from "./short-answer-agreement";
import { spread } from "./thinned";

/** All that is measured of a rater. */
export interface Measurement {
  rater: string;
  version: string;
  guideAnswers: GuideAgreement;
  furtherAnswers: GuideAgreement;
  shortAnswers: Record<string, number>;
  keyPointMatches: MatchAgreement;
  resistance: Resistance;
  /** What the made attacks gain in weak answers: those that the rater was mended with, and those that were kept apart. */
  madeAttacks: { known: MadeGains; keptApart: MadeGains };
  /** Whether five runs over the guide's answers gave the same ratings. */
  repeatable: boolean;
}

const runs = 5;
/** A model's answers are paid for five times here. */
const rowsForModel = 5;

async function isRepeatable(rater: Rater, guide: Guide, data: LabelledData): Promise<boolean> {
  const guideAnswers = rater.id === "model" ? spread(data.guideAnswers, rowsForModel) : data.guideAnswers;
  const results = new Set<string>();
  for (let run = 0; run < runs; run++)
    results.add(JSON.stringify(await rateGuideAnswers(rater, guide, guideAnswers)));
  return results.size === 1;
}

/** Measures a rater on all labelled sets. */
export async function measure(rater: Rater, guide: Guide, data: LabelledData): Promise<Measurement> {
  return {
    rater: rater.id,
    version: rater.version,
    guideAnswers: guideAgreement(await rateGuideAnswers(rater, guide, data.guideAnswers)),
    furtherAnswers: guideAgreement(await rateGuideAnswers(rater, guide, data.furtherAnswers)),
    shortAnswers: await shortAnswerAgreement(rater, guide, data.shortAnswers),
    keyPointMatches: await keyPointAgreement(rater, data.keyPointMatches),
    resistance: await measureResistance(rater, guide, data),
    madeAttacks: await measureMadeAttacks(rater, guide, data),
    repeatable: await isRepeatable(rater, guide, data),
  };
}
