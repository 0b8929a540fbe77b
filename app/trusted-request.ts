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
 * @param https whether pages come by https alone, so that one that came without it is not the product's, whatever its host
 * @throws RehearsalError "forbidden"
 */
export function assertTrusted(request: Request, hosts: readonly string[], https: boolean): void {
  const host = request.headers.get("host");
  if (!isTrustedHost(host, hosts)) throw refused("REHEARSAL_HOSTS does not name this address.");
  if (isPartOfAnotherSite(request)) throw refused("Pages of other sites can't ask for it.");
  if (isRead(request)) return;
  if (!isOwnOrigin(request, https)) throw refused("Changes are only taken from the product's own pages.");
}

/**
 * Whether a browser says that a page of another site, or of another port, wants this as a part of itself: as a picture, a script, a frame or
 * for its own script. It could read nothing of it, but use up what its reader may ask for. Going there by a link is another matter.
 */
export function isPartOfAnotherSite({ headers }: { headers: Headers }): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== "cross-site" && site !== "same-site") return false;
  return headers.get("sec-fetch-mode") !== "navigate" || headers.get("sec-fetch-dest") !== "document";
}

/** Whether a request comes from a page of the very host that it goes to. */
function isOwnOrigin({ headers }: Request, https: boolean): boolean {
  const [host, origin] = [headers.get("host"), headers.get("origin")];
  return origin === `https://${host}` || (!https && origin === `http://${host}`);
}

function refused(why: string): RehearsalError {
  return new RehearsalError("forbidden", `This request was refused. ${why}`);
}
