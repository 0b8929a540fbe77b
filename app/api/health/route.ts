export const dynamic = "force-dynamic";

/** Whether this process lives; asked by whatever host name, for orchestrators ask by the instance's address. See `ready` for the database. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
