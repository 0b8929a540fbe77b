import type { PhraseBook } from "./speech";
import { asking } from "./zh/asking";
import { bridges } from "./zh/bridges";
import { clarifying } from "./zh/clarifying";
import { opening } from "./zh/opening";
import { probes } from "./zh/probes";
import { redirects } from "./zh/redirects";

/** All wordings of the built-in interviewer in Chinese, simplified. */
export const chinese: PhraseBook = {
  ...opening,
  ...bridges,
  ...probes,
  ...redirects,
  ...clarifying,
  ...asking,
};
