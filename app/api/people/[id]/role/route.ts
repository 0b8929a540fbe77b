import { z } from "zod";
import { roles } from "@/core/people/person";
import { peopleFor } from "@/wiring/accounts";
import { answer, readBody } from "../../../answer";
import { type IdRoute, routeId } from "../../../route-id";

const bodySchema = z.object({ role: z.enum(roles) }).strict();

/** Changes what a person may do. */
export function POST(request: Request, route: IdRoute): Promise<Response> {
  return answer(request, async (_, person) => {
    const id = await routeId(route);
    const { role } = await readBody(request, bodySchema);
    await peopleFor(person).changeRole(id, role);
    return Response.json({ status: "changed" });
  });
}
