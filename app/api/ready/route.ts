import { isReady } from "@/wiring";

export const dynamic = "force-dynamic";

/** Whether this instance can serve: 200, or 503 while its database does not answer. Asked by whatever host name, like `health`. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json({ status: ready ? "ready" : "not-ready" }, { status: ready ? 200 : 503 });
}
