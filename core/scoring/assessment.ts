import { z } from "zod";
import type { StarComponent } from "../guide/guide";

/** In ascending order; a median over samples uses this order. */
export const verdicts = ["contradicted", "missed", "partial", "covered"] as const;
export const verdictSchema = z.enum(verdicts);
/** covered: the substance of the whole claim; partial: a real part of it; contradicted: something incompatible is asserted. */
export type Verdict = z.infer<typeof verdictSchema>;

export const confidences = ["low", "medium", "high"] as const;
export type Confidence = (typeof confidences)[number];

/** What a rater claims of one key point. The quote is checked against the answer before it counts. */
export interface ProposedVerdict {
  keyPointId: string;
  verdict: Verdict;
  quote: string | null;
  confidence: Confidence | null;
  reason: string | null;
}

/** Anchored level 1–5 of one STAR component (see the scale in docs), with the words it rests on. */
export interface ProposedLevel {
  level: 1 | 2 | 3 | 4 | 5;
  quote: string | null;
}
export type ProposedStar = Record<StarComponent, ProposedLevel>;

export const askCriteria = ["specific", "open", "insider", "fitting", "purposeful", "concise"] as const;
/** The six criteria of a question that the candidate asks: specific, open, not to be looked up, right for person and stage, purposeful, concise. */
export type AskCriterion = (typeof askCriteria)[number];
export type ProposedCriteria = Record<AskCriterion, ProposedLevel>;

export const flags = [
  "recited",
  "injection",
  "keyword-list",
  "echo",
  "hypothetical",
  "not-in-rated-language",
] as const;
export type Flag = (typeof flags)[number];

/** What a rater proposes for one answer; `star` for project and behavioral questions only, `criteria` for asked questions only. */
export interface Assessment {
  keyPoints: ProposedVerdict[];
  star: ProposedStar | null;
  criteria: ProposedCriteria | null;
  flags: Flag[];
}
