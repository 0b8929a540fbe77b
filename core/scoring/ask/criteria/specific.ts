import type { Criterion } from "../criterion";
import { figure, ownName, rareWords, source, team } from "../signs/particulars";
import { application, company, terms } from "../signs/topics";

/** Does it fit any employer, or rest on a fact of this role or company. */
export const specific = {
  rareWords,
  source,
  figure,
  team,
  ownName,
  company,
  terms,
  application,
} satisfies Criterion;
