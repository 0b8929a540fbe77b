/** What went wrong, as a closed list; the edge maps it to an HTTP status and to words in the reader's language. */
export type ErrorCode =
  | "invalid-input"
  | "not-found"
  | "conflict"
  | "forbidden"
  | "signed-out"
  | "unavailable"
  | "not-supported"
  /** Nothing is left of what the model may take. */
  | "budget-spent"
  /** Too often within a minute. */
  | "too-many-requests"
  /** As often as is allowed in an hour. */
  | "limit-reached";

/**
 * An expected failure with a sentence a person can act on. Anything else that is thrown is a defect.
 * `message` says what is wrong and what to do; it never holds a stack, a path of the machine or a secret.
 */
export class RehearsalError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  /** By name, for a bundler may put copies of this class into one process, and `instanceof` has to mean the same in all of them. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "RehearsalError";
  }

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, cause?: unknown) {
    super(message, { cause });
    this.name = "RehearsalError";
    this.code = code;
    this.details = details;
  }
}
