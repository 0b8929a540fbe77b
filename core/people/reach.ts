import { RehearsalError } from "../errors";

const loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** Whether a host, with or without a port, names this machine alone. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  return loopbackName.test(name) || loopbackName.test(name.replace(/:\d{1,5}$/, ""));
}

/** From where the product can be reached, and what guards it. */
export interface Reach {
  /** The address that it listens on; null where only its names are known. */
  bind: string | null;
  /** Names under which it answers. */
  hosts: readonly string[];
  /** Its public address. */
  url: string | undefined;
  accounts: boolean;
  /** Signs sessions. */
  secret: string | undefined;
}

const howToSwitchOn =
  "set REHEARSAL_ACCOUNTS=true, REHEARSAL_URL and BETTER_AUTH_SECRET (see README, “For many”)";

/**
 * Lets nobody serve one owner's data without login to other machines.
 * @throws RehearsalError "forbidden" or "invalid-input" with what to set
 */
export function refuseUnguarded({ bind, hosts, url, accounts, secret }: Reach): void {
  const names = [...(bind === null ? [] : [bind]), ...hosts, ...(url ? [new URL(url).host] : [])];
  const open = names.find((name) => !isLoopback(name));
  if (!accounts) {
    if (open === undefined) return;
    throw new RehearsalError(
      "forbidden",
      `Rehearsal isn't served at ${open} without accounts, for everyone who reaches it could read everything: ${howToSwitchOn}, or leave it on 127.0.0.1.`,
    );
  }
  if (!secret || secret.length < 32) {
    throw new RehearsalError(
      "invalid-input",
      "Accounts need BETTER_AUTH_SECRET, at least 32 random characters that stay the same: make one with “openssl rand -base64 32”.",
    );
  }
  if (open !== undefined && !url) {
    throw new RehearsalError(
      "invalid-input",
      `Accounts at ${open} need REHEARSAL_URL, the address that people type, such as https://rehearsal.example.com.`,
    );
  }
}
