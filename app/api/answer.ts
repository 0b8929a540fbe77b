import { z } from "zod";
import { type ErrorCode, RehearsalError } from "@/core/errors";
import type { Person } from "@/core/people/person";
import { log, logError } from "@/monitoring/log";
import { metrics } from "@/monitoring/metrics";
import { requestIdFrom, withRequestId } from "@/monitoring/request-id";
import { traced } from "@/monitoring/tracing";
import type { LimitName } from "@/use-cases/ports/limits";
import { callerOf } from "@/wiring/accounts";
import { type Rehearsal, rehearsal } from "@/wiring/rehearsal";
import { takeLimit } from "@/wiring/services";
import { httpsAlone, trustedHosts } from "@/wiring/settings";
import { keepToHttps } from "../keep-to-https";
import { assertTrusted, isRead } from "../trusted-request";
import { placeOf } from "./place-of";
import { readText } from "./read-text";

const statuses: Record<ErrorCode, number> = {
  "invalid-input": 400,
  "not-found": 404,
  conflict: 409,
  forbidden: 403,
  "signed-out": 401,
  "not-supported": 400,
  "budget-spent": 429,
  unavailable: 503,
  "too-many-requests": 429,
  "limit-reached": 429,
};

/** Who sent a request, where that is known: what they may have on its way at once is counted for them. */
const senders = new WeakMap<Request, string>();

/** What a route does for the person who asks, with the use cases on their behalf. */
type Work = (rehearsal: Rehearsal, person: Person) => Promise<Response>;

/**
 * Runs a route's work for a trusted request of a known person who does not do too much, and turns expected failures into
 * `{error: {code, message}}` with their status; others are logged and hidden. All that it starts is logged under the request's id, which
 * the answer names.
 * @param limit what the request counts as
 */
export async function answer(
  request: Request,
  work: Work,
  limit: LimitName = isRead(request) ? "reads" : "writes",
): Promise<Response> {
  return answerAnyone(request, async () => {
    const { person, cookies } = await callerOf(request.headers);
    await takeLimit(limit, person.ownerId);
    senders.set(request, person.ownerId);
    const response = await work(rehearsal(person.ownerId), person);
    for (const cookie of cookies) response.headers.append("set-cookie", cookie);
    return response;
  });
}

/** The same for what may be asked without being signed in; what it counts as is the work's own matter. */
export async function answerAnyone(request: Request, work: () => Promise<Response>): Promise<Response> {
  const id = requestIdFrom(request.headers.get("x-request-id"));
  const attributes = { "http.request.method": request.method, "url.path": new URL(request.url).pathname };
  const response = await withRequestId(id, () => traced("request", attributes, () => respond(request, work)));
  response.headers.set("x-request-id", id);
  // It is of one person, or of one moment: no browser and no proxy keeps it.
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
  keepToHttps(response, httpsAlone());
  metrics().requests.inc({ method: request.method, status: response.status });
  return response;
}

async function respond(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    assertTrusted(request, trustedHosts(), httpsAlone());
    if (!isRead(request)) assertJson(request);
    return await work();
  } catch (error) {
    return isGone(request, error) ? noOneWaits() : toResponse(error);
  }
}

/**
 * Whether a work broke off because its client went away, which is nobody's fault: what was under way throws the reason that the signal
 * gives, or a body that was on its way ends in the middle ("aborted", as Node calls it).
 */
function isGone({ signal }: Request, error: unknown): boolean {
  return signal.aborted && (error === signal.reason || (error as Error)?.message === "aborted");
}

/** 499 is nginx's number for it. Nobody reads it but the metrics. */
function noOneWaits(): Response {
  log().info("the client went away");
  return new Response(null, { status: 499 });
}

/** What an error is answered with. */
export function toResponse(error: unknown): Response {
  if (error instanceof RehearsalError) {
    const { code, message, details, cause } = error;
    // It may have been deleted meanwhile, or never have been there, which would be a defect.
    if (code === "not-found" && cause instanceof Error) log().warn({ reason: cause.message }, message);
    const { retryAfter } = details;
    const headers = new Headers(retryAfter === undefined ? [] : [["retry-after", String(retryAfter)]]);
    return Response.json({ error: { code, message }, ...details }, { status: statuses[code], headers });
  }
  logError(error);
  const message = "Something went wrong on our side. What you sent was not stored; please try again.";
  return Response.json({ error: { code: "internal", message } }, { status: 500 });
}

/**
 * The request's JSON body, checked.
 * @throws RehearsalError "invalid-input" saying which field is wrong
 */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes = 64_000,
): Promise<z.infer<Schema>> {
  const text = await readText(request, maxBytes, senders.get(request) ?? placeOf(request));
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new RehearsalError("invalid-input", `This request can't be used: ${z.prettifyError(parsed.error)}`);
}

/** A form of another site can send text and forms, but not JSON; hence also where no body is read. */
function assertJson(request: Request): void {
  const [type] = (request.headers.get("content-type") ?? "").split(";");
  if (type?.trim().toLowerCase() === "application/json") return;
  throw new RehearsalError("invalid-input", "Send JSON, with the content type application/json.");
}

/** Without what PostgreSQL can't hold and nobody types: the character U+0000 and halves of surrogate pairs. */
function parseJson(text: string): unknown {
  const storable = (_key: string, value: unknown) =>
    typeof value === "string" ? value.toWellFormed().replaceAll("\u0000", "") : value;
  try {
    return JSON.parse(text, storable);
  } catch {
    throw new RehearsalError("invalid-input", "The body is not valid JSON.");
  }
}
