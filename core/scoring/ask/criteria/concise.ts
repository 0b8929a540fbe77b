import type { Criterion } from "../criterion";
import { chain, filler, further, reason, statement } from "../signs/manner";
import { flattery, presumption } from "../signs/topics";

/** Is it one clear question with its reason, or several at once. */
export const concise = {
  further,
  filler,
  chain,
  reason,
  statement,
  flattery,
  presumption,
} satisfies Criterion;
