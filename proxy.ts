import { type NextRequest, NextResponse } from "next/server";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { clientAddress } from "./app/client-address";
import { keepToHttps } from "./app/keep-to-https";
import { isPartOfAnotherSite, isRead, isTrustedHost } from "./app/trusted-request";
import { env, isServedByHttps, servedHosts } from "./env";

/** Pages are counted by address and by this process alone: a page that loads itself again and again is turned away without a query. */
const pages = new RateLimiterMemory({ points: env().REHEARSAL_READS_A_MINUTE, duration: 60 });

/**
 * Before any page: the host has to be ours, nothing but reading is done, for nobody else's page, and the page gets a content security policy
 * with a nonce of its own. There are no server actions: what changes something is a route handler, which checks for itself (`answer`).
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const response = await respond(request);
  keepToHttps(response, isServedByHttps());
  return response;
}

async function respond(request: NextRequest): Promise<NextResponse> {
  if (!isTrustedHost(request.headers.get("host"), servedHosts())) {
    return refusal(421, "This address is not one of Rehearsal's. Set REHEARSAL_HOSTS to serve it here.");
  }
  if (!isRead(request)) return refusal(405, "A page is only to be read.", { allow: "GET, HEAD" });
  if (isPartOfAnotherSite(request)) return refusal(403, "Pages of other sites can't have this one in them.");
  const address = clientAddress(request.headers.get("x-forwarded-for"), env().REHEARSAL_PROXIES);
  const seconds = await secondsToWait(address);
  if (seconds > 0) {
    const message = `Too many pages were asked for in a minute. Nothing is lost: load this one again in ${seconds} s.`;
    return refusal(429, message, { "retry-after": String(seconds) });
  }
  return withPolicy(request);
}

function refusal(status: number, sentence: string, headers: Record<string, string> = {}): NextResponse {
  return new NextResponse(`${sentence}\n`, { status, headers: { "content-type": "text/plain", ...headers } });
}

async function secondsToWait(address: string): Promise<number> {
  try {
    await pages.consume(address);
    return 0;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.ceil(error.msBeforeNext / 1000);
  }
}

function withPolicy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce, env().NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

/** Scripts by nonce only, nothing from or to elsewhere. React's development build evaluates code and reloads over a web socket. */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = { matcher: "/((?!api/|_next/static/).*)" };
