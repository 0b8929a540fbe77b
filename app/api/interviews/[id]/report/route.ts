import { answer } from "../../../answer";
import { reportOf } from "../export/report-of";
import type { InterviewRoute } from "../interview-id";

/** The report as far as it is rated; like every other way to it, only of an interview that has ended. */
export function GET(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal) => {
    const report = await reportOf(rehearsal, route);
    return Response.json(report);
  });
}
