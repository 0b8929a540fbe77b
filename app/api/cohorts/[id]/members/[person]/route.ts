import { cohortsFor } from "@/wiring/cohorts";
import { answer } from "../../../../answer";
import { routeId } from "../../../../route-id";

interface MemberRoute {
  params: Promise<{ id: string; person: string }>;
}

/** A coach sends somebody away from a cohort, or somebody leaves it. */
export function DELETE(request: Request, route: MemberRoute): Promise<Response> {
  return answer(request, async (_, person) => {
    const member = routeId({ params: route.params.then(({ person: id }) => ({ id })) });
    await cohortsFor(person).endMembership(await routeId(route), await member);
    return Response.json({ status: "ended" });
  });
}
