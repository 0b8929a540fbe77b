import type { Circuit } from "@/use-cases/ports/endpoint";

/** Milliseconds that an endpoint is left alone after its first fault; each further one in a row doubles it, up to the longest. */
const firstPause = 30_000;
const longestPause = 5 * 60_000;
/** An endpoint that asks for more than this is asked again all the same. */
const longestAskedFor = 15 * 60_000;

/** Remembers an endpoint's faults in this process, so that not every turn waits for one that is down. */
export function createCircuit(): Circuit {
  let faults = 0;
  let pausedUntil = 0;
  return {
    mayTry: (now) => now >= pausedUntil,
    isAway: () => faults > 0,
    recordFault(now, retryAfterMs) {
      const pause = Math.min(firstPause * 2 ** faults, longestPause);
      pausedUntil = now + Math.max(pause, Math.min(retryAfterMs ?? 0, longestAskedFor));
      faults += 1;
    },
    recordSuccess() {
      faults = 0;
      pausedUntil = 0;
    },
    endPause() {
      pausedUntil = 0;
    },
  };
}
