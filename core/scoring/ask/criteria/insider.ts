import type { Criterion } from "../criterion";
import { fact, insight } from "../signs/judgement";
import { rareWords } from "../signs/particulars";
import { addressed, company, flattery, inside, published, terms } from "../signs/topics";

/** Does the careers page answer it, or an insider alone. */
export const insider = {
  published,
  company,
  terms,
  addressed,
  inside,
  rareWords,
  fact,
  insight,
  flattery,
} satisfies Criterion;
