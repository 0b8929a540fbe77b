import { APIError } from "better-auth/api";
import { hashPassword as hash, verifyPassword as verify } from "better-auth/crypto";
import { RehearsalError } from "@/core/errors";
import { hashInLine } from "./hash-in-line";

/** A pass phrase of a few words; what is longer is no password but a load. */
export const passwordLength = { least: 12, most: 128 } as const;

/**
 * A salted scrypt hash, as the library reads it.
 * @throws RehearsalError "invalid-input" for one that is too short or too long, "too-many-requests" where many are being hashed
 */
export async function hashPassword(password: string): Promise<string> {
  const { least, most } = passwordLength;
  if (password.length >= least && password.length <= most) return hashInLine(() => hash(password));
  throw new RehearsalError("invalid-input", `Choose a password of ${least} to ${most} characters.`);
}

/** The same for the library, which hashes whether or not there is somebody of an address; it answers 429 where many are being hashed. */
export const librarysHashing = {
  hash: (password: string) => refusingAsLibrary(() => hash(password)),
  verify: (tried: { hash: string; password: string }) => refusingAsLibrary(() => verify(tried)),
};

async function refusingAsLibrary<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await hashInLine(work);
  } catch (error) {
    throw error instanceof RehearsalError
      ? new APIError("TOO_MANY_REQUESTS", { message: error.message })
      : error;
  }
}
