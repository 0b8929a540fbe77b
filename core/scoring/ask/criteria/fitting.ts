import type { Criterion } from "../criterion";
import {
  answerableInsight,
  applicationToField,
  peopleToHr,
  termsToField,
  termsToHr,
  termsToUnknown,
  workToField,
  workToHr,
} from "../signs/persons";
import { flattery, presumption, published, trifle } from "../signs/topics";

/** Is it for this person, at this stage. */
export const fitting = {
  termsToField,
  termsToUnknown,
  termsToHr,
  applicationToField,
  peopleToHr,
  workToHr,
  workToField,
  answerableInsight,
  published,
  presumption,
  flattery,
  trifle,
} satisfies Criterion;
