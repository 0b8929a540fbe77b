export interface Deadline {
  /** Aborts with a `TimeoutError` when the time is over. */
  signal: AbortSignal;
  /** Ends the deadline before its time: nothing is aborted any more, and no timer is left. */
  met: () => void;
}

/**
 * A time limit in milliseconds that ends with what it limits. The SDK's own limit for a whole call is a timer that outlives the call, and
 * keeps the request that the call was made for in memory.
 */
export function deadlineAfter(milliseconds: number): Deadline {
  const controller = new AbortController();
  const late = () => controller.abort(new DOMException(`Not done in ${milliseconds} ms`, "TimeoutError"));
  const timer = setTimeout(late, milliseconds);
  return { signal: controller.signal, met: () => clearTimeout(timer) };
}
