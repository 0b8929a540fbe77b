import { RehearsalError } from "@/core/errors";

/**
 * Passwords that are hashed at once, and that wait for it. Node hashes in its four threads, first come first served, and what checks
 * everybody's session stands in the same line: some of the threads have to be left to it.
 */
const most = { atOnce: 2, waiting: 40 };

interface Line {
  running: number;
  waiting: (() => void)[];
}

/** Route handlers are bundled apart, each with its own copy of this module. */
const shared = globalThis as typeof globalThis & { rehearsalHashing?: Line };

/**
 * Hashes when it is its turn. @throws RehearsalError "too-many-requests" where many wait already: whoever floods the sign-in from ever new
 * places would have everybody wait for minutes
 */
export async function hashInLine<Result>(hash: () => Promise<Result>): Promise<Result> {
  shared.rehearsalHashing ??= { running: 0, waiting: [] };
  const line = shared.rehearsalHashing;
  if (line.waiting.length >= most.waiting) {
    const message = "Many people are signing in just now. Try again in a few seconds.";
    throw new RehearsalError("too-many-requests", message, { retryAfter: 5 });
  }
  if (line.running >= most.atOnce) await new Promise<void>((resolve) => line.waiting.push(resolve));
  else line.running++;
  try {
    return await hash();
  } finally {
    const next = line.waiting.shift();
    if (next) next();
    else line.running--;
  }
}
