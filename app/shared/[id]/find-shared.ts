import { notFound } from "next/navigation";
import { cache } from "react";
import { sharingFor } from "@/wiring/cohorts";
import { idOf, orNothing } from "../../one-of-these";
import { visit } from "../../visit";

/** A report that somebody shares with the reader. */
export const findShared = cache(async (id: string) => {
  const { person } = await visit();
  return (await orNothing(sharingFor(person).read(idOf(id)))) ?? notFound();
});
