import type { Role } from "@/core/people/person";
import type { NewAccount, NewInvitation, StoredInvitation, StoredPerson } from "../stored";
import type { CohortKey } from "./cohorts";

/** Who came into which cohort. */
export interface Joined extends CohortKey {
  memberId: string;
}

/** Who may sign in, and who was invited. */
export interface PeopleStore {
  /** Whether anybody can sign in yet. */
  hasAny(): Promise<boolean>;
  /** In the order in which they came. */
  list(): Promise<StoredPerson[]>;
  /** Once for each token. */
  invite(ownerId: string, invitation: NewInvitation): Promise<void>;
  /**
   * Those that can still be used, newest first: all, or those into one cohort. With whoever made one, it ends when they are no owner any more,
   * or no coach where it leads into a cohort.
   */
  openInvitations(of?: CohortKey): Promise<StoredInvitation[]>;
  /** By the hash of its token; null for one that was used, withdrawn or has expired. */
  findInvitation(tokenHash: string): Promise<StoredInvitation | null>;
  /** @param ownerId whose it has to be; anybody's unless given */
  withdraw(invitationId: string, ownerId?: string): Promise<boolean>;
  /**
   * Uses an invitation up: makes the account, or sets a new password for somebody who is here. Other links that could set that password end
   * with it. The same account again has the outcome that it had.
   * @param first the id of the first account of an installation, which takes over what its one owner had without accounts
   * @returns the cohort that it led into, if into one
   * @throws RehearsalError "not-found" for a link that can't be used (any more); "conflict" for one that is used while signed in
   */
  accept(tokenHash: string, account: NewAccount, first: string): Promise<Joined | null>;
  /** Uses an invitation into a cohort up, for somebody who is here and whose address it names. @throws RehearsalError "not-found" */
  join(tokenHash: string, memberId: string): Promise<CohortKey>;
  /** The cohort that somebody is in and that an invitation of theirs, which has been used, leads into; null where there is none. */
  joinedBy(tokenHash: string, memberId: string): Promise<CohortKey | null>;
  /** @throws RehearsalError "not-found"; "conflict" where no owner would be left */
  setRole(personId: string, role: Role): Promise<void>;
  /** Deletes a person and all that is theirs, for good. @throws as `setRole` */
  remove(personId: string): Promise<void>;
}
