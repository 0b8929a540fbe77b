import type { QuestionKind, StarComponent } from "../guide/guide";
import type { Verdict } from "./assessment";

/**
 * Names this arithmetic and the rules for evidence. A change of any constant here, or of `verify-quote.ts`, is a new version:
 * older ratings keep theirs.
 */
export const ratingVersion = "4";

/**
 * What a verdict is worth. Contradicted costs: on the labelled answers content follows the interviewers' overall mark with
 * r = 0.935 at −0.5 and 0.929 at 0.
 */
export const verdictValues: Record<Verdict, number> = {
  covered: 1,
  partial: 0.5,
  missed: 0,
  contradicted: -0.5,
};

/** A point that came only after a probe of that very point: said, but not unaided. */
export const coveredAfterProbe = 0.8;

/** What the candidate did weighs most, what came of it next. */
export const starWeights: Record<StarComponent, number> = {
  situation: 0.15,
  task: 0.15,
  action: 0.4,
  result: 0.3,
};

/** Content weighs more than form; an introduction is judged by its order, a story by its STAR components. */
export const starShare = 0.4;
export const orderShare = 0.25;

/** Deeds and knowledge weigh most; the introduction is one question that everybody can learn by heart. */
export const competencyWeights: Record<QuestionKind, number> = {
  introduction: 1,
  behavioral: 3,
  project: 3,
  technical: 3,
  design: 2,
  domain: 2,
};

/** A longer quote points at nothing. In words of English, as `readingLength` takes Chinese for them. */
export const longestQuoteWords = 40;

/** Below this a quote, or a whole answer, says too little to count without a figure or a rare term of the point. */
export const fewestContentWords = 3;

/** How many points may rest on the same words, unless they are an enumeration. */
export const pointsPerSpan = 2;

/** Lower edges of the bands on the calibrated total. */
export const bandEdges = { strongHire: 85, hire: 70, leaningNo: 50 };

/** A band needs this share of the plan, in at least so many competencies. */
export const bandShareOfPlan = 0.5;
export const bandCompetencies = 2;

/** Gaps shown first on the report. */
export const gapCount = 3;

/**
 * Of a question's text and of its model answer so many characters are read. A question as long as the longest turn: what a longer one goes on
 * to say, nobody repeats. An answer of two hours: what a longer one goes on to say, nobody has learnt by heart.
 */
export const longestRead = { question: 20_000, answer: 100_000 } as const;
