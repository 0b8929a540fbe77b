import type { KeyPoint, Question } from "@/core/guide/guide";
import type { Rater } from "@/use-cases/ports/rater";
import type { KeyPointMatch } from "./labelled-data";
import { rateAnswer, taskOf } from "./rated-answer";

export interface MatchAgreement {
  precision: number;
  recall: number;
  f1: number;
}

function questionFor({ topic, keyPoint }: KeyPointMatch): Question {
  const point: KeyPoint = {
    id: "k1",
    text: keyPoint,
    weight: 1,
    aliases: [],
    misstatements: [],
    probe: null,
  };
  return {
    id: "match",
    kind: "technical",
    category: "",
    topic: null,
    text: topic,
    modelAnswer: "",
    keyPoints: [point],
  };
}

/** Credit given where the argument says the key point (ArgKP-2021). */
export async function keyPointAgreement(
  rater: Rater,
  rows: readonly KeyPointMatch[],
): Promise<MatchAgreement> {
  let hits = 0;
  let given = 0;
  let actual = 0;
  for (const row of rows) {
    const rating = await rateAnswer(rater, taskOf(questionFor(row), row.argument, null));
    const credited = rating.keyPoints.some(({ verdict }) => verdict === "covered" || verdict === "partial");
    given += Number(credited);
    actual += row.matches;
    hits += Number(credited && row.matches === 1);
  }
  return { precision: hits / Math.max(1, given), recall: hits / actual, f1: (2 * hits) / (given + actual) };
}
