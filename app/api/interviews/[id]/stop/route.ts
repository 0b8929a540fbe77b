import { answer } from "../../../answer";
import { type InterviewRoute, interviewId } from "../interview-id";

/** Ends the reply that is under way; what was said of it is kept. */
export function POST(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal) =>
    Response.json({ stopped: await rehearsal.stopReply(await interviewId(route)) }),
  );
}
