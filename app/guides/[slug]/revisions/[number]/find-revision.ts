import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { visit } from "../../../../visit";
import { findGuide } from "../../find-guide";

const numberSchema = z.coerce.number().int().positive().max(2_147_483_647);

/** An earlier state of a guide, looked up once a request; an address that has none leads to "nothing at this address". */
export const findRevision = cache(async (slug: string, number: string) => {
  const guide = await findGuide(slug);
  const revision = numberSchema.safeParse(number).data;
  if (!guide || revision === undefined) return notFound();
  const { rehearsal } = await visit();
  const old = await rehearsal.readRevision(guide.id, revision);
  return old ? { old, revision, newest: guide } : notFound();
});
