import { notFound } from "next/navigation";
import { z } from "zod";
import { RehearsalError } from "@/core/errors";

/** An id from a page's address; what can't be one leads to "nothing at this address". */
export function idOf(given: string): string {
  const parsed = z.uuid().safeParse(given);
  return parsed.success ? parsed.data : notFound();
}

/** What is looked for; what there is not, or not for this reader, leads to "nothing at this address". */
export async function orNothing<Found>(looking: Promise<Found>): Promise<Found> {
  try {
    return await looking;
  } catch (error) {
    if (error instanceof RehearsalError && error.code === "not-found") notFound();
    throw error;
  }
}

/** A part of a page's address in its own letters; what can't be one leads to "nothing at this address". */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    notFound();
  }
}
