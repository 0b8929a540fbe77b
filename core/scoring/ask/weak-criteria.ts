import { type AskCriterion, askCriteria } from "../assessment";
import type { Rating } from "../rating";

/** A level 4 is what a good question reaches. */
const goodLevel = 4;

/** Of equal levels the one comes first that costs a question most in the room: wrong person, closed, to be looked up. */
const order: readonly AskCriterion[] = ["fitting", "open", "insider", "specific", "purposeful", "concise"];

/** The criteria that fall short of a good question, the weakest first. */
export function weakCriteria(criteria: NonNullable<Rating["criteria"]>): AskCriterion[] {
  return askCriteria
    .filter((name) => criteria[name].level < goodLevel)
    .toSorted((a, b) => criteria[a].level - criteria[b].level || order.indexOf(a) - order.indexOf(b));
}
