import type { Criterion } from "../criterion";
import { insight } from "../signs/judgement";
import { reason, stake } from "../signs/manner";
import { rareWords, source } from "../signs/particulars";
import {
  addressed,
  advancement,
  application,
  flattery,
  inside,
  presumption,
  published,
  terms,
  trifle,
} from "../signs/topics";

/** Does it inform a decision or show insight. */
export const purposeful = {
  reason,
  stake,
  rareWords,
  source,
  insight,
  inside,
  addressed,
  published,
  terms,
  application,
  advancement,
  trifle,
  flattery,
  presumption,
} satisfies Criterion;
