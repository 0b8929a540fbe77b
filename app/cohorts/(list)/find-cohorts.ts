import { notFound } from "next/navigation";
import { cache } from "react";
import { accountsAreOn } from "@/wiring/accounts";
import { cohortsFor } from "@/wiring/cohorts";
import { visit } from "../../visit";

/** The reader, and the cohorts that are theirs or that they are in; nothing at this address for whoever has to do with none. */
export const findCohorts = cache(async () => {
  const { person } = await visit();
  if (!accountsAreOn()) notFound();
  const cohorts = await cohortsFor(person).view();
  return cohorts.own || cohorts.memberOf.length > 0 ? { person, ...cohorts } : notFound();
});
