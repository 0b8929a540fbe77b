import { peopleFor } from "@/wiring/accounts";
import { answer } from "../../answer";
import { type IdRoute, routeId } from "../../route-id";

/** Removes a person with all that is theirs, for good. */
export function DELETE(request: Request, route: IdRoute): Promise<Response> {
  return answer(request, async (_, person) => {
    await peopleFor(person).remove(await routeId(route));
    return Response.json({ status: "removed" });
  });
}
