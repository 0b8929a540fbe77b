/** How the built-in rater weighs what a claim names. Chosen with `npm run eval -- --fit`, over questions left out in turn. */
export const matcherConstants = {
  /** By commonness of the stem, very common first. */
  rarityWeights: [0.4, 0.6, 0.8, 1] as const,
  figureWeight: 1.1,
  directionWeight: 0.3,
  /** The "yes" or "no" that a claim begins with: enough by itself to be said or contradicted. */
  stanceWeight: 1.6,
  phraseFactor: 1.2,
  /** What is left of a word's weight when the question holds it. */
  questionFactor: 0.25,
  synonymStrength: 0.9,
  /** A part of a phrase standing alone. */
  partStrength: 0.5,
  typoStrength: 0.85,
  /** What is left of a match where the answer speaks of another subject of the question. */
  foreignFactor: 0.4,
  /** What stands in a list says less: nothing of how it hangs together. */
  itemStrength: 0.7,
  /** A phrase of which the whole answer says less than this share is not looked for: it would count for next to nothing. */
  leastSaid: { claim: 0.05, alias: 0.4, misstatement: 0.5 },
  /** What each further sentence of a run costs of its recall, and each further part of a sentence. */
  sentenceCost: 0.06,
  partCost: 0.03,
  /** Relative difference under which two figures are the same. */
  figureSlack: 0.01,
};
