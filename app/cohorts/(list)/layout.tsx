import type { ReactNode } from "react";
import { findCohorts } from "./find-cohorts";

/** Looks for cohorts outside of the skeleton: an answer that has begun with one can no longer be a 404. */
export default async function CohortsLayout({ children }: { children: ReactNode }) {
  await findCohorts();
  return children;
}
