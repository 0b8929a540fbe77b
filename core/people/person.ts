/** What a person may do here: everyone practises; a coach has cohorts; an owner decides who comes in. */
export const roles = ["owner", "coach", "candidate"] as const;
export type Role = (typeof roles)[number];

/** Who is asking. */
export interface Person {
  /** Under which all that is theirs is stored. */
  ownerId: string;
  name: string;
  /** Null for the one owner of an installation without accounts. */
  email: string | null;
  role: Role;
}

/** What is said of an invitation's link, whatever the reason: which one it is, is nobody's business who was not given it. */
export const unusableLink =
  "This link can't be used: it was used before, withdrawn, or has expired. Ask for a new one.";

/** What is said of a link into a cohort where nobody of its address is signed in, whether or not there is somebody of that address. */
export const signInFirst =
  "Sign in, and open this link again. If you have no account here yet, ask an owner for one.";
