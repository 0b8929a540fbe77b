import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Person } from "@/core/people/person";
import { findPerson } from "@/wiring/accounts";
import { type Rehearsal, rehearsal } from "@/wiring/rehearsal";

/** Who is looking at a page; null for nobody known. Asked once a page. */
export const visitor = cache(async (): Promise<Person | null> => findPerson(await headers()));

/** Who is looking, and the use cases on their behalf. Nobody known is sent to sign in. */
export async function visit(): Promise<{ person: Person; rehearsal: Rehearsal }> {
  const person = await visitor();
  return person ? { person, rehearsal: rehearsal(person.ownerId) } : redirect("/sign-in");
}
