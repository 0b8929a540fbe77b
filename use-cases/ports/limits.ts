/** What a person may do only so often. */
export type LimitName =
  | "reads"
  | "writes"
  | "interviews"
  | "imports"
  | "exports"
  | "endpointTests"
  /** Attempts to get in from one place, whoever as. */
  | "knocks"
  | "signIns"
  /** With one e-mail address, wherever from. */
  | "signInsAnywhere";

/** Counts over all instances. */
export interface RateLimits {
  /**
   * Counts one more.
   * @param key whose: an owner's id, or an address
   * @throws RehearsalError "too-many-requests" (of a minute) or "limit-reached" (of an hour), with `retryAfter` in seconds
   */
  take(name: LimitName, key: string): Promise<void>;
}
