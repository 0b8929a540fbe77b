import { RehearsalError } from "@/core/errors";

const loopback = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Whether a `Host` header names this product: a loopback address, or one of `hosts`. A page of another site that has its name resolve to
 * this machine (DNS rebinding) sends its own name.
 */
export function isTrustedHost(host: string | null, hosts: readonly string[]): boolean {
  if (!host) return false;
  const name = host.toLowerCase().replace(/:\d{1,5}$/, "");
  return loopback.includes(name) || hosts.includes(host.toLowerCase());
}

/** Whether a request changes nothing by its method. */
export function isRead({ method }: { method: string }): boolean {
  return method === "GET" || method === "HEAD";
}

/**
 * Lets a request through only from a page of this product itself: the exact host, and for writes its own origin (missing and `null` are
 * refused).
 * @throws RehearsalError "forbidden"
 */
export function assertTrusted(request: Request, hosts: readonly string[]): void {
  const host = request.headers.get("host");
  if (!isTrustedHost(host, hosts)) throw refused("REHEARSAL_HOSTS does not name this address.");
  if (isRead(request)) return;
  if (!isOwnOrigin(request)) throw refused("Changes are only taken from the product's own pages.");
}

/** Whether a request comes from a page of the very host that it goes to. */
export function isOwnOrigin({ headers }: Request): boolean {
  const [host, origin] = [headers.get("host"), headers.get("origin")];
  return origin === `http://${host}` || origin === `https://${host}`;
}

function refused(why: string): RehearsalError {
  return new RehearsalError("forbidden", `This request was refused. ${why}`);
}
