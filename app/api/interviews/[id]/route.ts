import { answer } from "../../answer";
import { type InterviewRoute, interviewId } from "./interview-id";

/** Deletes an interview; it can be undone for a while. */
export function DELETE(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal) =>
    Response.json(await rehearsal.deleteInterview(await interviewId(route))),
  );
}
