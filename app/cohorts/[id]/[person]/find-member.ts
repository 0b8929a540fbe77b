import { cache } from "react";
import { cohortsFor } from "@/wiring/cohorts";
import { idOf, orNothing } from "../../../one-of-these";
import { visit } from "../../../visit";

/** What the reader may see of somebody in one of their cohorts. */
export const findMember = cache(async (id: string, memberId: string) => {
  const { person } = await visit();
  return orNothing(cohortsFor(person).viewMember(idOf(id), idOf(memberId)));
});
