import type { LabelledData } from "./labelled-data";

/** Every so-maniest row, `most` of them at most, spread evenly over the set. */
export function spread<Row>(rows: readonly Row[], most: number): Row[] {
  if (rows.length <= most) return [...rows];
  return Array.from({ length: most }, (_, index) => rows[Math.floor((index * rows.length) / most)] as Row);
}

/** The labelled sets with at most so many rows each: a model is asked for every one of them, and paid. */
export function thinned(data: LabelledData, most: number): LabelledData {
  return {
    guideAnswers: spread(data.guideAnswers, most),
    furtherAnswers: spread(data.furtherAnswers, most),
    shortAnswers: spread(data.shortAnswers, most),
    keyPointMatches: spread(data.keyPointMatches, most),
    attacks: spread(data.attacks, Math.ceil(most / 10)),
    madeAttacks: spread(data.madeAttacks, Math.ceil(most / 10)),
    askedQuestions: spread(data.askedQuestions, most),
  };
}
