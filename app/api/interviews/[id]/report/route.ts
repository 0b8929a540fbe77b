import { RehearsalError } from "@/core/errors";
import { answer } from "../../../answer";
import { type InterviewRoute, interviewId } from "../interview-id";

/** The report as far as it is rated. */
export function GET(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal) => {
    const report = await rehearsal.viewReport(await interviewId(route));
    if (!report) throw new RehearsalError("not-found", "There is no such interview.");
    return Response.json(report, { headers: { "cache-control": "no-store" } });
  });
}
