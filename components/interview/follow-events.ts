import type { LiveEvent } from "@/core/interview/wire";
import { readEvents } from "./read-events";

export interface Follower {
  /** The address to read from, asked for before each attempt. */
  url: () => string;
  onEvent: (event: LiveEvent) => void;
  onConnection: (connected: boolean) => void;
  signal: AbortSignal;
}

/** Milliseconds to wait before the nth attempt in a row (from 0): 0.5 s doubling up to 10 s, so that a restart is met soon. */
export function retryDelay(attempt: number): number {
  return Math.min(10_000, 500 * 2 ** attempt);
}

/**
 * Follows an interview's events and takes up a broken connection again, at once when the browser is back online, until `signal`
 * aborts. One break is not worth a word; `onConnection(false)` comes when taking it up again fails too.
 */
export async function followEvents(follower: Follower): Promise<void> {
  for (let attempt = 0; !follower.signal.aborted; attempt++) {
    if (await readOnce(follower)) attempt = 0;
    else if (attempt > 0) follower.onConnection(false);
    await pause(retryDelay(attempt), follower.signal);
  }
}

/** True if there was a connection, however it ended. */
async function readOnce({ url, onEvent, onConnection, signal }: Follower): Promise<boolean> {
  let connected = false;
  try {
    const response = await fetch(url(), {
      signal,
      headers: { accept: "text/event-stream" },
      cache: "no-store",
    });
    if (!response.ok || !response.body) return false;
    connected = true;
    onConnection(true);
    for await (const event of readEvents(response.body)) onEvent(event);
  } catch {
    return connected;
  }
  return connected;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    window.addEventListener("online", done);
    signal.addEventListener("abort", done);
  });
}
