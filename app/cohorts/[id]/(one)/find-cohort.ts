import { cache } from "react";
import { cohortsFor } from "@/wiring/cohorts";
import { idOf, orNothing } from "../../../one-of-these";
import { visit } from "../../../visit";

/** One of the reader's own cohorts. */
export const findCohort = cache(async (id: string) => {
  const { person } = await visit();
  return orNothing(cohortsFor(person).viewOne(idOf(id)));
});
