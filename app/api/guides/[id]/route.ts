import { answer } from "../../answer";
import { type IdRoute, routeId } from "../../route-id";

/** Deletes a guide with its interviews; it can be undone for a while. */
export function DELETE(request: Request, route: IdRoute): Promise<Response> {
  return answer(request, async (rehearsal) =>
    Response.json(await rehearsal.deleteGuide(await routeId(route))),
  );
}
