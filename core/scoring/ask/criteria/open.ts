import type { Criterion } from "../criterion";
import {
  choice,
  counterfactual,
  decision,
  episode,
  explanation,
  fact,
  open as openForm,
  opinion,
  polar,
  success,
  superlative,
  tension,
  trouble,
} from "../signs/judgement";
import { terms } from "../signs/topics";

/** Can it be answered with yes or no, or does it invite judgement, a story, a trade-off. */
export const open = {
  polar,
  choice,
  fact,
  openForm,
  explanation,
  superlative,
  counterfactual,
  tension,
  decision,
  episode,
  trouble,
  opinion,
  success,
  terms,
} satisfies Criterion;
