import { z } from "zod";
import { cohortsFor } from "@/wiring/cohorts";
import { answer, readBody } from "../../../answer";
import { type IdRoute, routeId } from "../../../route-id";

const bodySchema = z.object({ email: z.email().max(320) }).strict();

/** Makes a link into a cohort; it is shown this once. */
export function POST(request: Request, route: IdRoute): Promise<Response> {
  return answer(request, async (_, person) => {
    const id = await routeId(route);
    const { email } = await readBody(request, bodySchema);
    const origin = request.headers.get("origin") ?? request.url;
    const link = await cohortsFor(person).invite(id, email, origin);
    return Response.json({ link }, { status: 201 });
  });
}
