import { z } from "zod";
import { cohortsFor } from "@/wiring/cohorts";
import { answer, readBody } from "../../../answer";
import { type IdRoute, routeId } from "../../../route-id";

const bodySchema = z.object({ guideId: z.uuid() }).strict();

/** Gives the newest revision of a guide of one's own to everyone in a cohort. */
export function POST(request: Request, route: IdRoute): Promise<Response> {
  return answer(
    request,
    async (_, person) => {
      const id = await routeId(route);
      const { guideId } = await readBody(request, bodySchema);
      return Response.json(await cohortsFor(person).give(id, guideId));
    },
    "imports",
  );
}
