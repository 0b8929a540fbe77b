import { askCriteria, type ProposedCriteria } from "../../assessment";
import type { AskContext } from "../ask-context";
import { assessAsk } from "../assess-ask";
import { anchor } from "./anchor";
import { keepBest } from "./keep-best";
import { openUp } from "./open-up";
import type { Position } from "./position";

/** What was done to a question, in this order. */
export const wordingSteps = ["kept-best", "opened", "anchored"] as const;
export type WordingStep = (typeof wordingSteps)[number];

/** Another wording of the candidate's own question, made of its own words. */
export interface BetterWording {
  text: string;
  steps: WordingStep[];
}

/** A rule that mends one thing; null where it does not apply. */
type Rule = (text: string, position: Position) => string | null;

const rules: Readonly<Record<WordingStep, Rule>> = {
  "kept-best": keepBest,
  opened: openUp,
  anchored: anchor,
};

function sum(levels: ProposedCriteria): number {
  return askCriteria.reduce((total, name) => total + levels[name].level, 0);
}

/**
 * The candidate's question in better words: the best of several, opened up, tied to the position. Each step is kept only if the built-in
 * rater rates the question higher with it, so that a step that helps nothing is not taken.
 * @returns null where the rules find nothing to better
 */
export function betterWording(text: string, context: AskContext, position: Position): BetterWording | null {
  let current = text.trim();
  const steps: WordingStep[] = [];
  for (const step of wordingSteps) {
    const changed = rules[step](current, position);
    if (changed === null || sum(assessAsk(changed, context)) <= sum(assessAsk(current, context))) continue;
    current = changed;
    steps.push(step);
  }
  return steps.length > 0 ? { text: current, steps } : null;
}
