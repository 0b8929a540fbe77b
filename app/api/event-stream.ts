import type { LiveEvent } from "@/core/interview/wire";
import { isStillSignedIn } from "@/wiring/accounts";
import { countStream } from "./open-streams";

/** Proxies close a silent connection after 30 to 60 s. */
const heartbeatMs = 15_000;
/** A reader that has taken nothing for so many heartbeats is cut off; it comes back by itself if it still lives. */
const mostStalls = 4;

const encoder = new TextEncoder();
const heartbeat = encoder.encode(": still here\n\n");

/** Who reads. */
interface Reader {
  ownerId: string;
  /** Whether they may still read: a session can end while its stream is open. */
  mayStay: () => Promise<boolean>;
  /** The request's signal: a reader that goes before its stream begins never cancels it. */
  gone: AbortSignal;
}

/** The one who sent a request, as a stream's reader. */
export function readerOf({ headers, signal }: Request, { ownerId }: { ownerId: string }): Reader {
  const sent = new Headers(headers);
  return { ownerId, mayStay: () => isStillSignedIn(sent, ownerId), gone: signal };
}

/**
 * Server-sent events, as fast as the reader takes them. When it goes away, may not stay, or takes nothing for a minute, `abort` is called and
 * the source ends; the reply itself goes on elsewhere.
 * @param events live events, already in order
 */
export function eventStream(
  events: AsyncGenerator<LiveEvent>,
  abort: AbortController,
  { ownerId, mayStay, gone }: Reader,
): Response {
  let timer: NodeJS.Timeout;
  let uncount = () => {};
  const end = () => {
    clearInterval(timer);
    uncount();
    abort.abort();
    // A generator that waits at a `yield` hears of no signal; it has to be told to end.
    void events.return(undefined).catch(() => {});
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const leave = () => {
        if (abort.signal.aborted) return;
        end();
        controller.close();
      };
      const look = async () => (await mayStay()) || leave();
      timer = beat(controller, look, end);
      uncount = countStream(ownerId, leave);
      gone.addEventListener("abort", leave, { once: true });
      if (gone.aborted) leave();
    },
    async pull(controller) {
      try {
        const next = await events.next();
        if (abort.signal.aborted) return;
        if (!next.done) return controller.enqueue(encoder.encode(`data: ${JSON.stringify(next.value)}\n\n`));
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      end();
    },
    cancel: end,
  });
  return new Response(body, { headers: eventStreamHeaders });
}

const eventStreamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

/** Heartbeats for as long as the reader takes them, and a look with each of them at whether it may stay. */
function beat(
  controller: ReadableStreamDefaultController<Uint8Array>,
  look: () => Promise<unknown>,
  end: () => void,
): NodeJS.Timeout {
  let stalls = 0;
  return setInterval(() => {
    stalls = (controller.desiredSize ?? 0) > 0 ? 0 : stalls + 1;
    if (stalls === 0) controller.enqueue(heartbeat);
    if (stalls < mostStalls) return void look();
    end();
    controller.error(new Error("the reader has taken nothing for a minute"));
  }, heartbeatMs);
}
