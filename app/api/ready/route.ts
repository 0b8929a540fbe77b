import { readiness } from "@/wiring/readiness";

export const dynamic = "force-dynamic";

/**
 * Whether this instance can serve: 200, or 503 while its database does not answer or is a standby. `changes` is "refused" there, and also
 * while its disk is full, when everything can still be read and an instance stays ready. `otherInstances` is "unheard" where replies that another one speaks come in
 * steps only, as behind a pooler in transaction mode. Asked by whatever host name, like `health`.
 */
export async function GET(): Promise<Response> {
  const { ready, ...rest } = await readiness();
  const headers = { "cache-control": "no-store" };
  return Response.json(
    { status: ready ? "ready" : "not-ready", ...rest },
    { status: ready ? 200 : 503, headers },
  );
}
