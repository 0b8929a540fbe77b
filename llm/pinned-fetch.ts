import type { LookupAddress, LookupOptions } from "node:dns";
import { lookup } from "node:dns/promises";
import { Agent as HttpAgent, type IncomingMessage, request as overHttp } from "node:http";
import { Agent as HttpsAgent, request as overHttps } from "node:https";
import { Readable } from "node:stream";
import { isRefusedAddress } from "./address";
import { EndpointError } from "./faults";

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<LookupAddress[]>;
/** How a socket asks for the address to connect to. */
type Answer = (error: Error | null, address?: string | LookupAddress[], family?: number) => void;

const resolveName: Resolve = (name) => lookup(name, { all: true });
/** Statuses whose response has no body. */
const bodiless = new Set([101, 204, 205, 304]);
/**
 * Longest body that is read: a long reply of 16,000 tokens, each in an event of its own. What goes on beyond it is no reply, and would
 * take this process's memory and time as long as it likes.
 */
const mostBytes = 4_000_000;

/**
 * A `fetch` that connects to the very address that was looked up and checked: between a check and a look-up of the socket's own, a name
 * could come to point elsewhere. It follows no redirects, and unpacks nothing. The body is a string or nothing; errors are those of `fetch`,
 * and EndpointError "malformed" from a response's body that does not end.
 * @param refusal made for an address that `isRefusedAddress`
 */
export function pinnedFetch(refusal: () => Error, resolve: Resolve = resolveName): typeof fetch {
  const pinned = (name: string, { all }: LookupOptions, answer: Answer) =>
    void resolve(name).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || addresses.some(({ address }) => isRefusedAddress(address))) answer(refusal());
        else if (all) answer(null, addresses);
        else answer(null, first.address, first.family);
      },
      (error: Error) => answer(error),
    );
  const options = { keepAlive: true, lookup: pinned as never };
  const agents = { "http:": new HttpAgent(options), "https:": new HttpsAgent(options) };
  return async (input, init = {}) => {
    init.signal?.throwIfAborted();
    const url = new URL(input instanceof Request ? input.url : input);
    const agent = agents[url.protocol as keyof typeof agents];
    return send(url, init, agent);
  };
}

function send(url: URL, init: RequestInit, agent: HttpAgent): Promise<Response> {
  const { method = "GET", signal, body } = init;
  return new Promise((resolve, reject) => {
    const headers = Object.fromEntries(new Headers(init.headers));
    const over = url.protocol === "https:" ? overHttps : overHttp;
    const sent = over(url, { method, headers, agent });
    const abort = () => sent.destroy(signal?.reason as Error);
    signal?.addEventListener("abort", abort, { once: true });
    sent.once("close", () => signal?.removeEventListener("abort", abort));
    sent.once("response", (message) => resolve(toResponse(message)));
    // Another may follow the first, with the socket's own end.
    sent.on("error", (error) => reject(signal?.aborted ? signal.reason : failed(error)));
    sent.end(typeof body === "string" ? body : undefined);
  });
}

/** What is refused says so itself; the rest is named as `fetch` names it. */
function failed(cause: Error): Error {
  return cause.name === "RehearsalError" ? cause : new TypeError("fetch failed", { cause });
}

function toResponse(message: IncomingMessage): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  const { statusCode: status = 502 } = message;
  if (!bodiless.has(status))
    return new Response(bounded(Readable.toWeb(message) as never), { status, headers });
  message.resume();
  return new Response(null, { status, headers });
}

/** The same bytes, until they are too many; then the request ends. */
function bounded(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  let size = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > mostBytes) throw new EndpointError("malformed");
      controller.enqueue(chunk);
    },
  });
  return body.pipeThrough(count);
}
