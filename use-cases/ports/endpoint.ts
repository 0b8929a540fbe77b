/** What the Settings page says of the endpoint. `fault` null means it works. */
export interface EndpointReport {
  baseUrl: string | null;
  interviewerModel: string;
  raterModel: string;
  fault: EndpointFault | null;
  /** One sentence on what is wrong and what to do, in English; the screen has its own words by `fault`. */
  message: string;
  models: string[];
  /** Milliseconds until the interviewer's model said its first word, the slowest of a few times; null where it said none. */
  firstTokenMs: number | null;
  /** How long an interview waits for it, and how long it should by what was measured. */
  limitMs: number | null;
  suggestedLimitMs: number | null;
}

export const endpointFaults = [
  "not-configured",
  "key-refused",
  "model-unknown",
  "no-such-host",
  "refused-connection",
  "certificate",
  "quota",
  "too-slow",
  "server-error",
  "malformed",
  "empty",
  "refusal",
] as const;

export type EndpointFault = (typeof endpointFaults)[number];

export interface EndpointProbe {
  test(signal: AbortSignal): Promise<EndpointReport>;
}

/** Leaves a failing endpoint alone for a while and tries it again later. Times in milliseconds of the clock. */
export interface Circuit {
  mayTry(now: number): boolean;
  /** True from a fault until it has worked again. */
  isAway(): boolean;
  /** @param retryAfterMs how long the endpoint asked to be left alone, null if it did not say */
  recordFault(now: number, retryAfterMs: number | null): void;
  recordSuccess(): void;
  /** It was seen to work elsewhere: it is tried again at once, and away until a reply of it has come. */
  endPause(): void;
}
