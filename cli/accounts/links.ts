import { RehearsalError } from "@/core/errors";
import { connect } from "@/db/client";
import { createPeopleStore } from "@/db/people";
import { inviteFirst, inviteOwner } from "@/use-cases/invite-people";
import type { PeopleStore } from "@/use-cases/ports/people";
import { accountsAreOn, linkOf } from "@/wiring/accounts";
import { localOwnerId } from "@/wiring/defaults";

/** The link that makes the first account, with a connection of its own; null once there is one, or without accounts. */
export async function firstLink(databaseUrl: string, origin: string): Promise<string | null> {
  if (!accountsAreOn()) return null;
  return withPeople(databaseUrl, async (store) => {
    const token = await inviteFirst(store, localOwnerId, Date.now());
    return token && linkOf(token, origin);
  });
}

/**
 * A link that lets an owner in again, made by whoever reaches the database.
 * @param wanted the owner's address; null where there is one owner
 * @throws RehearsalError; see `inviteOwner`; "not-supported" without accounts
 */
export async function ownerLink(
  databaseUrl: string,
  origin: string,
  wanted: string | null,
): Promise<{ link: string; email: string | null }> {
  if (!accountsAreOn())
    throw new RehearsalError(
      "not-supported",
      "There are no accounts here: set REHEARSAL_ACCOUNTS=true first.",
    );
  return withPeople(databaseUrl, async (store) => {
    const { token, email } = await inviteOwner(store, localOwnerId, wanted, Date.now());
    return { link: linkOf(token, origin), email };
  });
}

/** With a connection of its own, for a command. */
async function withPeople<Made>(url: string, make: (store: PeopleStore) => Promise<Made>): Promise<Made> {
  const db = connect(url, 1);
  try {
    return await make(createPeopleStore(db, { forgetRatings: async () => {} }));
  } finally {
    await db.$disconnect();
  }
}
