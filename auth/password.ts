import { hashPassword as hash } from "better-auth/crypto";
import { RehearsalError } from "@/core/errors";
import { passwordLength } from "./open-auth";

/** A salted scrypt hash, as the library reads it. @throws RehearsalError "invalid-input" for one that is too short or too long */
export async function hashPassword(password: string): Promise<string> {
  const { least, most } = passwordLength;
  if (password.length >= least && password.length <= most) return hash(password);
  throw new RehearsalError("invalid-input", `Choose a password of ${least} to ${most} characters.`);
}
