import { answer } from "../../../answer";
import { type IdRoute, routeId } from "../../../route-id";

/** Brings back what was deleted. */
export function POST(request: Request, route: IdRoute): Promise<Response> {
  return answer(request, async (rehearsal) => {
    await rehearsal.undoDeletion(await routeId(route));
    return Response.json({ status: "restored" });
  });
}
