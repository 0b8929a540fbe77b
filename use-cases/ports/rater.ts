import type { AnswerTask } from "@/core/scoring/answer";
import type { Assessment } from "@/core/scoring/assessment";
import type { Provenance } from "../provenance";
import type { Meter } from "./meter";

export type RaterResult =
  | { status: "assessed"; assessment: Assessment; provenance: Provenance[] }
  /** Honest refusal, e.g. a language that this rater was not measured in. Not a failure: a retry would not help. */
  | { status: "not-rated"; reason: string };

/** Calls of a model that one answer may take: the first, and those for a repair and for verdicts in doubt. */
export const mostRaterCalls = 4;

/** Of one of them: a rating is a page of text, and a local model may take its time over it. */
export const structuredCallMs = 180_000;

/** Proposes verdicts; never a number. Throws RehearsalError "unavailable" where a retry may help. */
export interface Rater {
  readonly id: "built-in" | "model";
  readonly version: string;
  /** Distinguishes ratings of one rater: hash of its prompt, empty for the built-in. */
  readonly promptHash: string;
  readonly model: string;
  /** @param meter asked before each call but the first, where an assessment takes several; left out, none is refused */
  assess(task: AnswerTask, signal: AbortSignal, meter?: Meter): Promise<RaterResult>;
}
