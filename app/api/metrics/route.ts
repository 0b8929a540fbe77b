import { RehearsalError } from "@/core/errors";
import { readMetrics } from "@/monitoring/gauges";
import { openedServices } from "@/wiring/services";
import { metricsAreOpen } from "@/wiring/settings";
import { answer } from "../answer";

export const dynamic = "force-dynamic";

/** Metrics in Prometheus' format: to a trusted host or, where the operator opened them, to whoever reaches the port. */
export function GET(request: Request): Promise<Response> {
  if (metricsAreOpen()) return read();
  return answer(request, async (_, { role }) => {
    if (role === "owner") return read();
    throw new RehearsalError("not-found", "There is nothing here.");
  });
}

async function read(): Promise<Response> {
  const { text, contentType } = await readMetrics(await openedServices());
  return new Response(text, { headers: { "content-type": contentType, "cache-control": "no-store" } });
}
