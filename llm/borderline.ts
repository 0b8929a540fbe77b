import {
  type Confidence,
  confidences,
  type ProposedVerdict,
  type Verdict,
  verdicts,
} from "@/core/scoring/assessment";

/**
 * Whether a verdict is worth asking for again: the model says that it is not sure, or the other rater sees an essential point differently.
 * @param other the other rater's verdict on the same point; undefined if it has none
 */
export function isBorderline(
  proposed: ProposedVerdict,
  weight: 1 | 2 | 3,
  other: Verdict | undefined,
): boolean {
  return proposed.confidence === "low" || (weight === 3 && other !== undefined && other !== proposed.verdict);
}

/** The middle one in the order contradicted < missed < partial < covered; of two, the lower: doubt adds no credit. */
export function medianVerdict(samples: readonly Verdict[]): Verdict {
  const sorted = samples.toSorted((a, b) => verdicts.indexOf(a) - verdicts.indexOf(b));
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!median) throw new Error("The median of no verdicts is asked for");
  return median;
}

/**
 * One verdict from several samples of the same point, the first sample first: their median, with the words and the reason of a sample that gave it.
 * The more they disagree, the less sure it is; three that agree are at least of medium confidence.
 */
export function settle(samples: readonly ProposedVerdict[]): ProposedVerdict {
  const verdict = medianVerdict(samples.map((sample) => sample.verdict));
  const chosen = samples.find((sample) => sample.verdict === verdict);
  if (!chosen) throw new Error("The median is none of the samples");
  const stands = new Set(samples.map((sample) => sample.verdict)).size;
  return { ...chosen, confidence: confidenceOf(chosen.confidence ?? "low", stands, samples.length) };
}

function confidenceOf(stated: Confidence, stands: number, samples: number): Confidence {
  const index = confidences.indexOf(stated);
  const shifted = stands > 1 ? index - (stands - 1) : samples > 1 ? Math.max(index, 1) : index;
  return confidences[Math.max(0, shifted)] ?? "low";
}
