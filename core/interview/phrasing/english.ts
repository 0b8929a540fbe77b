import { asking } from "./en/asking";
import { bridges } from "./en/bridges";
import { clarifying } from "./en/clarifying";
import { opening } from "./en/opening";
import { probes } from "./en/probes";
import { redirects } from "./en/redirects";

/** All wordings of the built-in interviewer in English. */
export const english = { ...opening, ...bridges, ...probes, ...redirects, ...clarifying, ...asking };
export type PoolName = keyof typeof english;
