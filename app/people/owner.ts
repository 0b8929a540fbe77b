import { notFound } from "next/navigation";
import type { Person } from "@/core/people/person";
import { accountsAreOn } from "@/wiring/accounts";
import { visit } from "../visit";

/** The owner who is looking; for anybody else there is nothing at this address. */
export async function owner(): Promise<Person> {
  const { person } = await visit();
  return accountsAreOn() && person.role === "owner" ? person : notFound();
}
