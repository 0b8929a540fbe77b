import { sharingFor } from "@/wiring/cohorts";
import { answer } from "../../../answer";
import { type InterviewRoute, interviewId } from "../interview-id";

/** Lets the coaches of one's cohorts read an interview's report. */
export function POST(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (_, person) => {
    await sharingFor(person).share(await interviewId(route));
    return Response.json({ status: "shared" });
  });
}

/** Ends that, at once. */
export function DELETE(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (_, person) => {
    await sharingFor(person).unshare(await interviewId(route));
    return Response.json({ status: "not shared" });
  });
}
