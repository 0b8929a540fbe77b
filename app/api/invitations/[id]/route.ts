import { peopleFor } from "@/wiring/accounts";
import { answer } from "../../answer";
import { type IdRoute, routeId } from "../../route-id";

/** Withdraws a link. */
export function DELETE(request: Request, route: IdRoute): Promise<Response> {
  return answer(request, async (_, person) => {
    await peopleFor(person).withdraw(await routeId(route));
    return Response.json({ status: "withdrawn" });
  });
}
