import type { LiveEvent } from "@/core/interview/wire";
import { readEvents } from "./read-events";

/** Why nothing comes: the server does not answer, or it does and says why not. */
export type Connection = "on" | "unreachable" | "signed-out" | "not-found" | "too-many-requests";

const refusals: Readonly<Record<number, Connection>> = {
  401: "signed-out",
  404: "not-found",
  429: "too-many-requests",
};

export interface Follower {
  /** The address to read from, asked for before each attempt. */
  url: () => string;
  onEvent: (event: LiveEvent) => void;
  onConnection: (connection: Connection) => void;
  signal: AbortSignal;
}

/** Milliseconds to wait before the nth attempt in a row (from 0): 0.5 s doubling up to 10 s, so that a restart is met soon. */
export function retryDelay(attempt: number): number {
  return Math.min(10_000, 500 * 2 ** attempt);
}

/**
 * Follows an interview's events and takes up a broken connection again, at once when the browser is back online, until `signal`
 * aborts. One break is not worth a word; `onConnection` is told when taking it up again fails too. Also what was
 * refused is tried again: somebody may sign in, or undo a deletion, in another window.
 */
export async function followEvents(follower: Follower): Promise<void> {
  for (let attempt = 0; !follower.signal.aborted; attempt++) {
    const connection = await readOnce(follower);
    if (connection === "on") attempt = 0;
    else if (attempt > 0) follower.onConnection(connection);
    await pause(retryDelay(attempt), follower.signal);
  }
}

/** "on" if there was a connection, however it ended. */
async function readOnce({ url, onEvent, onConnection, signal }: Follower): Promise<Connection> {
  let connection: Connection = "unreachable";
  try {
    const response = await fetch(url(), {
      signal,
      headers: { accept: "text/event-stream" },
      cache: "no-store",
    });
    if (!response.ok || !response.body) return refusals[response.status] ?? "unreachable";
    connection = "on";
    onConnection("on");
    for await (const event of readEvents(response.body)) onEvent(event);
  } catch {
    return connection;
  }
  return connection;
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
