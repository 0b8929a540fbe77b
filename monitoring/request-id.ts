import { AsyncLocalStorage } from "node:async_hooks";
import { v7 as uuid } from "uuid";

/** Bundles have their own copies of this module; what runs on behalf of a request has to be seen from all of them. */
const shared = globalThis as typeof globalThis & { rehearsalRequests?: AsyncLocalStorage<string> };
const requests = () => {
  shared.rehearsalRequests ??= new AsyncLocalStorage();
  return shared.rehearsalRequests;
};

/** The id of the request, or of the rating job, on whose behalf this runs; null outside of both. */
export function requestId(): string | null {
  return requests().getStore() ?? null;
}

/** Runs a work under an id, which everything that it starts keeps, a reply that outlives the request included. */
export function withRequestId<Result>(id: string, work: () => Result): Result {
  return requests().run(id, work);
}

/** A proxy's id for the request if it is one, else a new one. */
export function requestIdFrom(header: string | null): string {
  return header && /^[\w.:-]{1,100}$/.test(header) ? header : uuid();
}
