import { RehearsalError } from "@/core/errors";

/** Bytes of bodies that are on their way, in memory: all that one instance holds, and what one person or place may hold of it, two files. */
const most = { inAll: 64_000_000, ofOne: 28_000_000 };

/** Route handlers are bundled apart, each with its own copy of this module. */
const shared = globalThis as typeof globalThis & { rehearsalBodies?: Map<string, number> };

export interface Room {
  /** @throws RehearsalError "too-many-requests" where there is no room for so many bytes more */
  take(bytes: number): void;
  giveBack(): void;
}

/**
 * Room for one body while it is read: a thousand that are never finished would else take a thousand times the largest.
 * @param holder who sends it
 */
export function roomFor(holder: string): Room {
  shared.rehearsalBodies ??= new Map();
  const all = shared.rehearsalBodies;
  let taken = 0;
  return {
    take(bytes) {
      const own = (all.get(holder) ?? 0) + bytes;
      const together = all.values().reduce((sum, held) => sum + held, bytes);
      if (own > most.ofOne || together > most.inAll) {
        const message =
          "Too much is being sent at once. Nothing of this was stored: send it again in a minute.";
        throw new RehearsalError("too-many-requests", message, { retryAfter: 60 });
      }
      taken += bytes;
      all.set(holder, own);
    },
    giveBack() {
      const left = (all.get(holder) ?? 0) - taken;
      taken = 0;
      if (left > 0) all.set(holder, left);
      else all.delete(holder);
    },
  };
}
