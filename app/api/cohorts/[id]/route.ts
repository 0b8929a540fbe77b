import { cohortsFor } from "@/wiring/cohorts";
import { answer } from "../../answer";
import { type IdRoute, routeId } from "../../route-id";

/** Ends a cohort; what its people have stays theirs. */
export function DELETE(request: Request, route: IdRoute): Promise<Response> {
  return answer(request, async (_, person) => {
    await cohortsFor(person).remove(await routeId(route));
    return Response.json({ status: "deleted" });
  });
}
