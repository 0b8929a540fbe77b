import { readiness } from "@/wiring";

export const dynamic = "force-dynamic";

/**
 * Whether this instance can serve: 200, or 503 while its database does not answer. `otherInstances` is "unheard" where replies that another
 * one speaks come in steps only, as behind a pooler in transaction mode. Asked by whatever host name, like `health`.
 */
export async function GET(): Promise<Response> {
  const { ready, otherInstances } = await readiness();
  return Response.json(
    { status: ready ? "ready" : "not-ready", otherInstances },
    { status: ready ? 200 : 503 },
  );
}
